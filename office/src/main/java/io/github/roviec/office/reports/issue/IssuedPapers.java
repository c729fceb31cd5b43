package io.github.roviec.office.reports.issue;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.reports.paper.PaperKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Sổ văn bản đi. The office and the leaders see the authority's and its units' papers; others those of their
/// unit.
@Component
@Transactional(readOnly = true)
public class IssuedPapers {

    private static final String SELECT = """
            select i.*, old.number as old_number, old.symbol as old_symbol,
                   anew.id as new_id, anew.number as new_number, anew.symbol as new_symbol
            from reports.issued i
            left join reports.issued old on old.id = i.replaces
            left join reports.issued anew on anew.replaces = i.id
            where i.authority_id = :authority and (:all or i.issuer_id = any(:units))
            """;

    private final JdbcClient jdbc;
    private final Permissions permissions;

    IssuedPapers(JdbcClient jdbc, Permissions permissions) {
        this.jdbc = jdbc;
        this.permissions = permissions;
    }

    private StatementSpec asked(String sql, Actor by) {
        permissions.require(by, Deed.SEE_PAPERS);
        boolean all = permissions.isAuthorityWide(by);
        return jdbc.sql(sql)
                .param("authority", by.authority().value())
                .param("all", all)
                .param(
                        "units",
                        all
                                ? new Long[0]
                                : permissions.visible(by).stream()
                                        .map(UnitId::value)
                                        .toArray(Long[]::new));
    }

    /// Those of a year, the last issued first.
    public List<IssuedPaper> list(int year, Page page, Actor by) {
        return asked(SELECT + " and i.year = :year order by i.day desc, i.id desc limit :size offset :offset", by)
                .param("year", year)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(IssuedPapers::row)
                .list();
    }

    public int count(int year, Actor by) {
        return asked("""
                select count(*) from reports.issued i
                where i.authority_id = :authority and (:all or i.issuer_id = any(:units)) and i.year = :year
                """, by).param("year", year).query(Integer.class).single();
    }

    /// Refuses with `paper.unknown`.
    public IssuedPaper paper(long id, Actor by) {
        return asked(SELECT + " and i.id = :id", by)
                .param("id", id)
                .query(IssuedPapers::row)
                .optional()
                .orElseThrow(() -> new Refusal("paper.unknown"));
    }

    /// What became of a draft. Refuses with `paper.unknown`.
    public IssuedPaper ofDraft(long draft, Actor by) {
        return asked(SELECT + " and i.draft_id = :draft", by)
                .param("draft", draft)
                .query(IssuedPapers::row)
                .optional()
                .orElseThrow(() -> new Refusal("paper.unknown"));
    }

    /// As it was kept; looked at again before it is given out: what does not have its digest any more is a
    /// fault of the database. Refuses with `paper.unknown`.
    public PaperFile file(long id, PaperFile.Format format, Actor by) {
        paper(id, by);
        PaperFile file = jdbc.sql(
                        "select sha256, content from reports.issued_file where issued_id = :id and format = :f")
                .param("id", id)
                .param("f", format.name())
                .query((row, _) -> new PaperFile(format, row.getString("sha256"), row.getBytes("content")))
                .optional()
                .orElseThrow(() -> new Refusal("paper.unknown"));
        if (!PaperFile.digest(file.content()).equals(file.sha256())) {
            throw new IllegalStateException("issued paper " + id + " is not what was kept");
        }
        return file;
    }

    /// Of the file that is kept, without reading it. Refuses with `paper.unknown`.
    public String sha256(long id, PaperFile.Format format, Actor by) {
        paper(id, by);
        return jdbc.sql("select sha256 from reports.issued_file where issued_id = :id and format = :f")
                .param("id", id)
                .param("f", format.name())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new Refusal("paper.unknown"));
    }

    private static IssuedPaper row(ResultSet row, int n) throws SQLException {
        return new IssuedPaper(
                row.getLong("id"),
                new UnitId(row.getLong("issuer_id")),
                PaperKind.valueOf(row.getString("kind")),
                number(row.getInt("number"), row.getString("symbol")),
                row.getObject("day", LocalDate.class),
                row.getString("subject"),
                row.getString("signer"),
                row.getString("recipients"),
                row.getLong("draft_id"),
                row.getObject("old_number") == null
                        ? null
                        : number(row.getInt("old_number"), row.getString("old_symbol")),
                row.getObject("new_id", Long.class),
                row.getObject("new_number") == null
                        ? null
                        : number(row.getInt("new_number"), row.getString("new_symbol")),
                row.getTimestamp("issued_at").toInstant(),
                new ActorId(row.getLong("issued_by")));
    }

    private static String number(int number, @Nullable String symbol) {
        return (number < 10 ? "0" : "") + number + "/" + symbol;
    }
}
