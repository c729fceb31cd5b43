package io.github.roviec.office.indicators.evidence;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.documents.FileId;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.indicators.Periods;
import io.github.roviec.office.indicators.asking.Place;
import io.github.roviec.office.indicators.evidence.Proof.Kept;
import io.github.roviec.office.indicators.evidence.Proof.Withdrawal;
import io.github.roviec.office.organisation.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads and writes documents that prove figures.
@Component
class ProofRows {

    /// Given for the period or an earlier one.
    private static final String GIVEN = """
            from indicators.evidence e
            join indicators.period s on s.id = e.period_id and s.last_day <= :last
            left join indicators.period w on w.id = e.withdrawn_period_id
            where e.authority_id = :authority
            """;

    private static final String COUNTS = " and (w.id is null or w.last_day > :last)";

    private static final String SELECT = """
            select e.*, s.id as s_id, s.calendar as s_calendar, s.kind as s_kind, s.year as s_year, s.number as s_number,
                   s.first_day as s_first_day, s.last_day as s_last_day,
                   w.id as w_id, w.calendar as w_calendar, w.kind as w_kind, w.year as w_year, w.number as w_number,
                   w.first_day as w_first_day, w.last_day as w_last_day
            """ + GIVEN;

    private final JdbcClient jdbc;

    ProofRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Of a place, also those that are withdrawn, the newest first.
    List<Proof> of(AuthorityId authority, Place place) {
        return jdbc.sql(SELECT + """
                  and e.indicator_id = :indicator and e.unit_id = :unit and e.member_id = :member
                order by e.id desc
                """)
                .param("authority", authority.value())
                .param("last", place.period().lastDay())
                .param("indicator", place.indicator().id())
                .param("unit", place.unit().value())
                .param("member", place.member())
                .query(ProofRows::read)
                .list();
    }

    /// All that prove something of a unit, by indicator.
    Map<Integer, List<Proof>> of(AuthorityId authority, UnitId unit, Period period) {
        Map<Integer, List<Proof>> proofs = new HashMap<>();
        jdbc.sql(SELECT + COUNTS + " and e.unit_id = :unit order by e.id desc")
                .param("authority", authority.value())
                .param("last", period.lastDay())
                .param("unit", unit.value())
                .query(row -> {
                    proofs.computeIfAbsent(row.getInt("indicator_id"), _ -> new ArrayList<>())
                            .add(read(row, 0));
                });
        return proofs;
    }

    /// How many prove each place of a unit, by the key of the place.
    Map<String, Integer> counts(AuthorityId authority, UnitId unit, Period period) {
        Map<String, Integer> counts = new HashMap<>();
        jdbc.sql("select e.indicator_id || '-' || e.member_id as place, count(*) as proofs " + GIVEN + COUNTS + """
                  and e.unit_id = :unit group by e.indicator_id, e.member_id
                """)
                .param("authority", authority.value())
                .param("last", period.lastDay())
                .param("unit", unit.value())
                .query(row -> {
                    counts.put(row.getString("place"), row.getInt("proofs"));
                });
        return counts;
    }

    /// Which members are proved, of which of the units.
    Map<UnitId, Set<Integer>> proved(AuthorityId authority, int indicator, Collection<UnitId> units, Period period) {
        Map<UnitId, Set<Integer>> proved = new HashMap<>();
        jdbc.sql("select distinct e.unit_id, e.member_id " + GIVEN + COUNTS + """
                  and e.indicator_id = :indicator and e.unit_id = any (:units)
                """)
                .param("authority", authority.value())
                .param("last", period.lastDay())
                .param("indicator", indicator)
                .param("units", units.stream().map(UnitId::value).toArray(Long[]::new))
                .query(row -> {
                    proved.computeIfAbsent(new UnitId(row.getLong("unit_id")), _ -> new HashSet<>())
                            .add(row.getInt("member_id"));
                });
        return proved;
    }

    /// Whether it is new there.
    boolean add(
            AuthorityId authority,
            Place place,
            @Nullable Kept file,
            @Nullable String note,
            @Nullable Long answering,
            Instant now,
            ActorId by) {
        return jdbc.sql("""
                insert into indicators.evidence
                    (authority_id, period_id, indicator_id, unit_id, member_id, asking_id, name, file_sha256, size, note,
                     at, by_id)
                values (:authority, :period, :indicator, :unit, :member, :asking, :name, :file, :size, :note, :now, :by)
                on conflict do nothing
                """)
                        .param("authority", authority.value())
                        .param("period", place.period().id())
                        .param("indicator", place.indicator().id())
                        .param("unit", place.unit().value())
                        .param("member", place.member())
                        .param("asking", answering)
                        .param("name", file == null ? null : file.name())
                        .param("file", file == null ? null : file.id().sha256())
                        .param("size", file == null ? null : file.size())
                        .param("note", note)
                        .param("now", Timestamp.from(now))
                        .param("by", by.value())
                        .update()
                > 0;
    }

    /// Whether a form of a later period, in which the figure stands, has gone out.
    boolean isSentLater(AuthorityId authority, Place place) {
        return jdbc.sql("""
                select exists (
                    select from indicators.figure f join indicators.period q on q.id = f.period_id
                    where q.authority_id = :authority and q.last_day > :last and f.indicator_id = :indicator
                      and f.unit_id = :unit and f.member_id = :member and f.authority_id = :authority
                      and f.report_id is not null and f.state > 1 and f.value > 0)
                """)
                .param("authority", authority.value())
                .param("last", place.period().lastDay())
                .param("indicator", place.indicator().id())
                .param("unit", place.unit().value())
                .param("member", place.member())
                .query(Boolean.class)
                .single();
    }

    /// Whether nobody was first.
    boolean withdraw(long id, Period from, Instant now, ActorId by) {
        return jdbc.sql("""
                update indicators.evidence
                set withdrawn_period_id = :from, withdrawn_at = :now, withdrawn_by = :by
                where id = :id and withdrawn_at is null
                """)
                        .param("id", id)
                        .param("from", from.id())
                        .param("now", Timestamp.from(now))
                        .param("by", by.value())
                        .update()
                > 0;
    }

    private static Proof read(ResultSet row, int n) throws SQLException {
        String sha256 = row.getString("file_sha256");
        String name = row.getString("name");
        Timestamp withdrawn = row.getTimestamp("withdrawn_at");
        long asking = row.getLong("asking_id");
        Long answering = row.wasNull() ? null : asking;
        return new Proof(
                row.getLong("id"),
                row.getInt("member_id"),
                Periods.read(row, "s_"),
                sha256 == null || name == null ? null : new Kept(new FileId(sha256), name, row.getLong("size")),
                row.getString("note"),
                row.getTimestamp("at").toInstant(),
                new ActorId(row.getLong("by_id")),
                answering,
                withdrawn == null
                        ? null
                        : new Withdrawal(
                                Periods.read(row, "w_"),
                                withdrawn.toInstant(),
                                new ActorId(row.getLong("withdrawn_by"))));
    }
}
