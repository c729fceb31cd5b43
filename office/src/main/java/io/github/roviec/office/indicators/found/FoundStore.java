package io.github.roviec.office.indicators.found;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.documents.FoundFigure;
import io.github.roviec.office.organisation.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads and writes found figures.
@Component
class FoundStore {

    private static final String SELECT = """
            select f.*, i.code as indicator
            from indicators.found_figure f left join indicators.indicator i on i.id = f.indicator_id
            """;

    private final JdbcClient jdbc;

    FoundStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What is known of the paper already stays.
    boolean add(AuthorityId authority, DocumentId document, FoundFigure words, Matching.Match match) {
        return jdbc.sql("""
                        insert into indicators.found_figure (authority_id, document_id, start_at, end_at, value, of_value,
                            measure, subject, unit_words, period_words, base_words, amount)
                        values (:authority, :document, :start, :end, :value, :of, :measure, :subject, :unit, :period, :base,
                            :amount)
                        on conflict do nothing returning id
                        """)
                .param("authority", authority.value())
                .param("document", document.value())
                .param("start", words.start())
                .param("end", words.end())
                .param("value", words.value())
                .param("of", words.of())
                .param("measure", words.measure())
                .param("subject", words.subject())
                .param("unit", words.unit())
                .param("period", words.period())
                .param("base", words.base())
                .param("amount", match.amount())
                .query(Long.class)
                .optional()
                .map(id -> {
                    place(authority, id, match.place(), match.score(), match.doubts());
                    return true;
                })
                .orElse(false);
    }

    void place(AuthorityId authority, long id, @Nullable Placement place, int score, Collection<FigureDoubt> doubts) {
        jdbc.sql("""
                update indicators.found_figure
                set indicator_id = (select id from indicators.indicator
                                    where authority_id = :authority and code = :indicator),
                    member_id = :member, unit_id = :unit, period_id = :period, aspect = :aspect, base = :base,
                    amount = coalesce(:amount, amount), score = :score, doubts = cast(:doubts as text[])
                where id = :id and authority_id = :authority
                """)
                .param("id", id)
                .param("authority", authority.value())
                .param("indicator", place == null ? null : place.indicator())
                .param("member", place == null ? 0 : place.member())
                .param("unit", place == null ? null : place.unit().value())
                .param("period", place == null ? null : place.period())
                .param(
                        "aspect",
                        place == null ? Aspect.VALUE.name() : place.aspect().name())
                .param("base", place == null ? null : place.base())
                .param("amount", place == null ? null : place.amount())
                .param("score", score)
                .param(
                        "doubts",
                        doubts.stream().map(Enum::name).collect(java.util.stream.Collectors.joining(",", "{", "}")))
                .update();
    }

    /// @return whether it still was as it was looked at
    boolean decide(long id, int version, FoundState state, @Nullable String reason, @Nullable ActorId by, Instant at) {
        return jdbc.sql("""
                        update indicators.found_figure
                        set state = :state, reason = :reason, decided_by = :by, decided_at = :at, version = version + 1
                        where id = :id and version = :version
                        """)
                        .param("id", id)
                        .param("version", version)
                        .param("state", state.name())
                        .param("reason", reason)
                        .param("by", by == null ? null : by.value())
                        .param("at", by == null ? null : Timestamp.from(at))
                        .update()
                > 0;
    }

    List<ProposedFigure> of(AuthorityId authority, DocumentId document) {
        return jdbc.sql(SELECT + "where f.authority_id = :authority and f.document_id = :document order by f.start_at")
                .param("authority", authority.value())
                .param("document", document.value())
                .query(FoundStore::read)
                .list();
    }

    Optional<ProposedFigure> find(AuthorityId authority, long id) {
        return jdbc.sql(SELECT + "where f.authority_id = :authority and f.id = :id")
                .param("authority", authority.value())
                .param("id", id)
                .query(FoundStore::read)
                .optional();
    }

    /// Papers with figures that wait, the latest first, with how many.
    Map<DocumentId, Integer> waiting(AuthorityId authority) {
        Map<DocumentId, Integer> waiting = new LinkedHashMap<>();
        jdbc.sql("""
                select document_id, count(*) as figures from indicators.found_figure
                where authority_id = :authority and state = 'WAITING' and indicator_id is not null
                group by document_id order by document_id desc limit 20
                """).param("authority", authority.value()).query(row -> {
            waiting.put(new DocumentId(row.getLong("document_id")), row.getInt("figures"));
        });
        return waiting;
    }

    /// What papers say of one place, accepted ones only.
    List<ProposedFigure> accepted(AuthorityId authority, int indicator, UnitId unit, int period, int member) {
        return jdbc.sql(SELECT + """
                where f.authority_id = :authority and f.state = 'ACCEPTED' and f.indicator_id = :indicator
                  and f.unit_id = :unit and f.period_id = :period and f.member_id = :member
                order by f.decided_at desc
                """)
                .param("authority", authority.value())
                .param("indicator", indicator)
                .param("unit", unit.value())
                .param("period", period)
                .param("member", member)
                .query(FoundStore::read)
                .list();
    }

    private static ProposedFigure read(ResultSet row, int n) throws SQLException {
        String indicator = row.getString("indicator");
        Timestamp at = row.getTimestamp("decided_at");
        Long by = row.getObject("decided_by", Long.class);
        return new ProposedFigure(
                row.getLong("id"),
                row.getInt("version"),
                new DocumentId(row.getLong("document_id")),
                FoundState.valueOf(row.getString("state")),
                new FoundFigure(
                        row.getBigDecimal("value"),
                        row.getBigDecimal("of_value"),
                        row.getString("measure"),
                        row.getString("subject"),
                        row.getString("unit_words"),
                        row.getString("period_words"),
                        row.getString("base_words"),
                        row.getInt("start_at"),
                        row.getInt("end_at")),
                indicator == null
                        ? null
                        : new Placement(
                                indicator,
                                row.getInt("member_id"),
                                new UnitId(row.getLong("unit_id")),
                                row.getInt("period_id"),
                                Aspect.valueOf(row.getString("aspect")),
                                row.getString("base"),
                                row.getBigDecimal("amount")),
                row.getInt("score"),
                Arrays.stream((String[]) row.getArray("doubts").getArray())
                        .map(FigureDoubt::valueOf)
                        .toList(),
                row.getString("reason"),
                by == null ? null : new ActorId(by),
                at == null ? null : at.toInstant());
    }
}
