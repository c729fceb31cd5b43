package io.github.roviec.office.reports.issue;

import io.github.roviec.office.base.Page;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.PaperRow;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.reports.draft.Draft;
import io.github.roviec.office.reports.draft.Drafts;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.Tasks;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a paper rests on, answers or carries out: papers received, papers issued, tasks.
@Component
@Transactional
public class PaperLinks {

    private static final Pattern TASK = Pattern.compile("\\d{4}-\\d{4,7}(?:\\.\\d{2,4}){0,2}");
    private static final int PART = 500;

    private final JdbcClient jdbc;
    private final Drafts drafts;
    private final Documents documents;
    private final Tasks tasks;
    private final Permissions permissions;
    private final Clock clock;

    PaperLinks(JdbcClient jdbc, Drafts drafts, Documents documents, Tasks tasks, Permissions permissions, Clock clock) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.documents = documents;
        this.tasks = tasks;
        this.permissions = permissions;
        this.clock = clock;
    }

    public enum Kind {
        /// Căn cứ.
        BASIS,
        /// Trả lời.
        ANSWERS,
        /// Thực hiện.
        CARRIES_OUT
    }

    /// One link.
    ///
    /// @param words    "2024-0031", "412/TB-UBND", as it was found
    /// @param document the paper received, `draft` that of the paper issued, `task` the code: one of them
    public record Link(
            long id,
            Kind kind,
            String words,
            @Nullable Long document,
            @Nullable Long draft,
            @Nullable String task) {}

    /// The other end is a task's code, or the number and symbol of a paper issued or received ("412/TB-UBND";
    /// the last of that number). Refuses with `paper.link-unknown` when nothing is found, `paper.link-twice`.
    public void add(long id, Kind kind, String typed, Actor by) {
        Draft draft = drafts.draft(id, by);
        permissions.require(by, Deed.DRAFT_PAPERS, draft.unit());
        String said = typed.strip();
        Long document = null;
        Long issued = null;
        String task = null;
        if (TASK.matcher(said).matches()) {
            tasks.file(new TaskCode(said), by);
            task = said;
        } else {
            issued = issued(said, by).orElse(null);
            document = issued == null ? received(said, by).orElse(null) : null;
            if (issued == null && document == null) {
                throw new Refusal("paper.link-unknown", said);
            }
        }
        int rows = jdbc.sql("""
                insert into reports.link (draft_id, kind, words, document_id, issued_id, task_code, at, by_id)
                values (:draft, :kind, :words, :document, :issued, :task, :at, :by)
                on conflict do nothing
                """)
                .param("draft", id)
                .param("kind", kind.name())
                .param("words", said)
                .param("document", document)
                .param("issued", issued)
                .param("task", task)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.id().value())
                .update();
        if (rows == 0) {
            throw new Refusal("paper.link-twice", said);
        }
    }

    private Optional<Long> issued(String said, Actor by) {
        return jdbc.sql("""
                select id from reports.issued
                where authority_id = :authority
                  and case when number < 10 then '0' else '' end || number || '/' || symbol = :said
                order by day desc, id desc limit 1
                """)
                .param("authority", by.authority().value())
                .param("said", said.matches("\\d/.*") ? "0" + said : said)
                .query(Long.class)
                .optional();
    }

    private Optional<Long> received(String said, Actor by) {
        permissions.require(by, Deed.SEE_DOCUMENTS);
        for (int page = 1; ; page++) {
            List<PaperRow> part = documents.list(by.authority(), new Page(page, PART));
            Optional<Long> found = part.stream()
                    .filter(paper -> said.equals(paper.number() + "/" + paper.symbol()))
                    .map(PaperRow::id)
                    .map(DocumentId::value)
                    .findFirst();
            if (found.isPresent() || part.size() < PART) {
                return found;
            }
        }
    }

    /// Takes a link away again. Refuses with `paper.unknown`.
    public void remove(long id, long link, Actor by) {
        permissions.require(by, Deed.DRAFT_PAPERS, drafts.draft(id, by).unit());
        jdbc.sql("delete from reports.link where id = :link and draft_id = :draft")
                .param("link", link)
                .param("draft", id)
                .update();
    }

    @Transactional(readOnly = true)
    public List<Link> of(long id, Actor by) {
        drafts.draft(id, by);
        return jdbc.sql("""
                select l.*, i.draft_id as issued_draft from reports.link l
                left join reports.issued i on i.id = l.issued_id
                where l.draft_id = :draft order by l.kind, l.id
                """).param("draft", id).query(PaperLinks::link).list();
    }

    private static Link link(ResultSet row, int n) throws SQLException {
        return new Link(
                row.getLong("id"),
                Kind.valueOf(row.getString("kind")),
                row.getString("words"),
                row.getObject("document_id", Long.class),
                row.getObject("issued_draft", Long.class),
                row.getString("task_code"));
    }
}
