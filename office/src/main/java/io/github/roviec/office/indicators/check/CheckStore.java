package io.github.roviec.office.indicators.check;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rules of an authority, and what they were.
@Component
public class CheckStore {

    private static final String RULES = """
            select c.*, i.code as indicator from indicators.check_rule c
            join indicators.indicator i on i.id = c.indicator_id where c.authority_id = :authority
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    CheckStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Those that are in force, in the order in which they were taken over.
    public List<CheckDefinition> of(AuthorityId authority) {
        return jdbc.sql(RULES + " and not c.ended order by c.id")
                .param("authority", authority.value())
                .query(CheckStore::said)
                .list();
    }

    /// Those that were in force at a moment, as they were then.
    List<CheckDefinition> of(AuthorityId authority, Instant at) {
        return jdbc.sql("""
                with was as (
                    select id, code, indicator_id, kind, hard, others, least, most, percent, formula, says
                    from indicators.check_rule
                    where authority_id = :authority and not ended and coalesce(changed_at, '-infinity') <= :at
                    union all
                    select c.id, c.code, r.indicator_id, r.kind, r.hard, r.others, r.least, r.most, r.percent, r.formula,
                           r.says
                    from indicators.check_revision r join indicators.check_rule c on c.id = r.rule_id
                    where r.authority_id = :authority and not r.ended and coalesce(r.changed_at, '-infinity') <= :at
                      and r.until_at > :at)
                select w.*, i.code as indicator from was w
                join indicators.indicator i on i.id = w.indicator_id order by w.id
                """)
                .param("authority", authority.value())
                .param("at", Timestamp.from(at))
                .query(CheckStore::said)
                .list();
    }

    /// Also those that have ended.
    public List<CheckRule> all(AuthorityId authority) {
        return jdbc.sql(RULES + " order by c.id")
                .param("authority", authority.value())
                .query(CheckStore::rule)
                .list();
    }

    public Optional<CheckRule> byCode(AuthorityId authority, String code) {
        return jdbc.sql(RULES + " and c.code = :code")
                .param("authority", authority.value())
                .param("code", code)
                .query(CheckStore::rule)
                .optional();
    }

    /// What the rule was before, the latest first.
    public List<CheckRule> before(AuthorityId authority, String code) {
        return jdbc.sql("""
                select r.*, c.code, i.code as indicator from indicators.check_revision r
                join indicators.check_rule c on c.id = r.rule_id
                join indicators.indicator i on i.id = r.indicator_id
                where r.authority_id = :authority and c.code = :code order by r.version desc
                """)
                .param("authority", authority.value())
                .param("code", code)
                .query(CheckStore::rule)
                .list();
    }

    /// Takes over a shipped rule. One that a person has edited stays, and one that says the same already is not
    /// touched. Refuses with `indicators.reference`.
    public void define(AuthorityId authority, CheckDefinition said) {
        for (String other : said.others()) {
            id(authority, other, said.code());
        }
        CheckRule known = byCode(authority, said.code()).orElse(null);
        if (known == null || (!known.edited() && !known.as().isSame(said))) {
            write(authority, said, known != null && known.ended(), false, ActorId.SYSTEM, clock.instant());
        }
    }

    /// Writes a rule as it is from now on; what it was is kept. Refuses with `indicators.reference`.
    ///
    /// @param edited whether a person says it
    public void write(
            AuthorityId authority, CheckDefinition said, boolean ended, boolean edited, ActorId by, Instant at) {
        jdbc.sql("""
                insert into indicators.check_revision (rule_id, authority_id, version, indicator_id, kind, hard, others,
                    least, most, percent, formula, says, ended, edited, changed_at, changed_by, until_at)
                select id, authority_id, version, indicator_id, kind, hard, others,
                    least, most, percent, formula, says, ended, edited, changed_at, changed_by, :at
                from indicators.check_rule where authority_id = :authority and code = :code
                """)
                .param("at", Timestamp.from(at))
                .param("authority", authority.value())
                .param("code", said.code())
                .update();
        jdbc.sql("""
                insert into indicators.check_rule as c (authority_id, code, indicator_id, kind, hard, others, least, most,
                    percent, formula, says, ended, edited, changed_at, changed_by)
                values (:authority, :code, :indicator, :kind, :hard, :others, :least, :most, :percent, :formula, :says,
                    :ended, :edited, :at, :by)
                on conflict (authority_id, code) do update
                set indicator_id = excluded.indicator_id, kind = excluded.kind, hard = excluded.hard,
                    others = excluded.others, least = excluded.least, most = excluded.most,
                    percent = excluded.percent, formula = excluded.formula, says = excluded.says,
                    ended = excluded.ended, edited = excluded.edited, changed_at = excluded.changed_at,
                    changed_by = excluded.changed_by, version = c.version + 1
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
                .param("ended", ended)
                .param("edited", edited)
                .param("at", Timestamp.from(at))
                .param("by", by.value())
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

    private static CheckRule rule(ResultSet row, int n) throws SQLException {
        Timestamp at = row.getTimestamp("changed_at");
        Long by = row.getObject("changed_by", Long.class);
        return new CheckRule(
                said(row, n),
                row.getBoolean("ended"),
                row.getBoolean("edited"),
                row.getInt("version"),
                at == null ? null : at.toInstant(),
                by == null ? null : new ActorId(by));
    }

    private static CheckDefinition said(ResultSet row, int n) throws SQLException {
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
