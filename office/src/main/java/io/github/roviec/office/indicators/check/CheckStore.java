package io.github.roviec.office.indicators.check;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rules of an authority.
@Component
public class CheckStore {

    private final JdbcClient jdbc;

    CheckStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those that are in force, in the order in which they were taken over.
    public List<CheckDefinition> of(AuthorityId authority) {
        return jdbc.sql("""
                select c.*, i.code as indicator from indicators.check_rule c
                join indicators.indicator i on i.id = c.indicator_id
                where c.authority_id = :authority and not c.ended order by c.id
                """)
                .param("authority", authority.value())
                .query(CheckStore::read)
                .list();
    }

    /// Takes over a shipped rule; one that a person has edited stays. Refuses with `indicators.reference`.
    public void define(AuthorityId authority, CheckDefinition said) {
        for (String other : said.others()) {
            id(authority, other, said.code());
        }
        jdbc.sql("""
                insert into indicators.check_rule as c (authority_id, code, indicator_id, kind, hard, others, least, most,
                    percent, formula, says)
                values (:authority, :code, :indicator, :kind, :hard, :others, :least, :most, :percent, :formula, :says)
                on conflict (authority_id, code) do update
                set indicator_id = excluded.indicator_id, kind = excluded.kind, hard = excluded.hard,
                    others = excluded.others, least = excluded.least, most = excluded.most,
                    percent = excluded.percent, formula = excluded.formula, says = excluded.says,
                    version = c.version + 1
                where not c.edited
                """)
                .param("authority", authority.value())
                .param("code", said.code())
                .param("indicator", id(authority, said.indicator(), said.code()))
                .param("kind", said.kind().name())
                .param("hard", said.hard())
                .param("others", said.others().toArray(String[]::new))
                .param("least", said.least())
                .param("most", said.most())
                .param("percent", said.percent())
                .param("formula", said.formula())
                .param("says", said.says())
                .update();
    }

    private int id(AuthorityId authority, String code, String of) {
        return jdbc.sql("select id from indicators.indicator where authority_id = :authority and code = :code")
                .param("authority", authority.value())
                .param("code", code)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new Refusal("indicators.reference", of, code));
    }

    private static CheckDefinition read(ResultSet row, int n) throws SQLException {
        return new CheckDefinition(
                row.getString("code"),
                row.getString("indicator"),
                CheckKind.valueOf(row.getString("kind")),
                row.getBoolean("hard"),
                List.of((String[]) row.getArray("others").getArray()),
                row.getBigDecimal("least"),
                row.getBigDecimal("most"),
                row.getBigDecimal("percent"),
                row.getString("formula"),
                row.getString("says"));
    }
}
