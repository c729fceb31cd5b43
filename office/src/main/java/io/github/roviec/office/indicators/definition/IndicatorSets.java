package io.github.roviec.office.indicators.definition;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.Listed;
import io.github.roviec.office.indicators.SetDefinition;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Defines sets of indicators; a set keeps what it was.
@Component
@Transactional
public class IndicatorSets {

    private final JdbcClient jdbc;
    private final Indicators indicators;
    private final DefinitionGate gate;
    private final Clock clock;

    IndicatorSets(JdbcClient jdbc, Indicators indicators, DefinitionGate gate, Clock clock) {
        this.jdbc = jdbc;
        this.indicators = indicators;
        this.gate = gate;
        this.clock = clock;
    }

    /// 0 for a set that is not there.
    @Transactional(readOnly = true)
    public int version(AuthorityId authority, String set) {
        return jdbc.sql("select version from indicators.indicator_set where authority_id = :authority and code = :code")
                .param("authority", authority.value())
                .param("code", set)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /// What the set was before, the latest first.
    @Transactional(readOnly = true)
    public List<SetVersion> history(AuthorityId authority, String set) {
        return jdbc.sql("""
                select r.* from indicators.set_revision r join indicators.indicator_set s on s.id = r.set_id
                where s.authority_id = :authority and s.code = :code order by r.version desc
                """)
                .param("authority", authority.value())
                .param("code", set)
                .query((row, _) -> new SetVersion(
                        row.getInt("version"),
                        row.getString("name"),
                        row.getString("source"),
                        List.of((String[]) row.getArray("indicators").getArray()),
                        row.getTimestamp("until_at").toInstant(),
                        new ActorId(row.getLong("changed_by"))))
                .list();
    }

    /// Defines a set or changes it; what it was is kept. Indicators that are new count from a day on,
    /// those that are left out no longer do; where one has days of its own, those are meant. A new
    /// set has always been. Refuses as every definition, and with `indicator.unknown`,
    /// `indicators.set-empty`, `indicators.set-twice`, `indicators.validity` (it ends before it
    /// begins) and `indicators.back-in-time`; a `Conflict` `indicators.set-changed` when
    /// somebody was first.
    ///
    /// @param version of the set that was looked at; 0 for a new one
    public void define(SetDefinition said, Since since, int version, Actor by) {
        gate.require(said.code(), said.name(), said.source(), by);
        Optional<Integer> known = jdbc.sql("""
                select id from indicators.indicator_set where authority_id = :authority and code = :code for update
                """)
                .param("authority", by.authority().value())
                .param("code", said.code())
                .query(Integer.class)
                .optional();
        if (version(by.authority(), said.code()) != version) {
            throw new Conflict("indicators.set-changed", said.code());
        }
        if (said.indicators().isEmpty()) {
            throw new Refusal("indicators.set-empty");
        }
        SetDefinition set = relisted(said, since, by);
        requireSound(set, by);
        int id = known.map(old -> change(old, set, by)).orElseGet(() -> add(set, by));
        list(id, set, by);
        gate.tell("set", set.code(), set.name(), by);
    }

    private SetDefinition relisted(SetDefinition said, Since since, Actor by) {
        SetDefinition known = indicators.sets(by.authority()).stream()
                .filter(each -> each.code().equals(said.code()))
                .findFirst()
                .orElse(null);
        if (known == null) {
            return said;
        }
        Relisting lists = Relisting.of(known.indicators(), said.indicators(), since.day());
        gate.requireNotBack(lists.first(), since, by);
        // What was taken out before it began was never there.
        return new SetDefinition(
                said.code(),
                said.name(),
                said.source(),
                lists.all().stream()
                        .filter(each -> !each.when().isEmpty() || each.when().isAmiss())
                        .toList());
    }

    private void requireSound(SetDefinition set, Actor by) {
        if (set.indicators().isEmpty()) {
            throw new Refusal("indicators.set-empty");
        }
        List<Listed> seen = new ArrayList<>();
        for (Listed each : set.indicators()) {
            indicators.require(by.authority(), each.code());
            if (each.when().isAmiss()) {
                throw new Refusal("indicators.validity", each.code());
            }
            if (seen.stream()
                    .anyMatch(other ->
                            other.code().equals(each.code()) && other.when().overlaps(each.when()))) {
                throw new Refusal("indicators.set-twice", each.code());
            }
            seen.add(each);
        }
    }

    private void list(int id, SetDefinition set, Actor by) {
        jdbc.sql("delete from indicators.set_member where set_id = :id")
                .param("id", id)
                .update();
        int position = 0;
        for (Listed each : set.indicators()) {
            jdbc.sql("""
                    insert into indicators.set_member (set_id, authority_id, indicator_id, position, from_day, until_day)
                    values (:set, :authority, :indicator, :position, :from, :until)
                    """)
                    .param("set", id)
                    .param("authority", by.authority().value())
                    .param(
                            "indicator",
                            indicators.require(by.authority(), each.code()).id())
                    .param("position", ++position)
                    .param("from", each.when().from())
                    .param("until", each.when().until())
                    .update();
        }
    }

    private int change(int id, SetDefinition set, Actor by) {
        jdbc.sql("""
                insert into indicators.set_revision
                    (set_id, authority_id, version, name, source, indicators, until_at, changed_by)
                select s.id, s.authority_id, s.version, s.name, s.source,
                       array(select i.code from indicators.set_member m
                             join indicators.indicator i on i.id = m.indicator_id
                             where m.set_id = s.id and indicators.in_force(m.from_day, m.until_day, :today)
                             order by m.position), :now, :by
                from indicators.indicator_set s where s.id = :id
                """)
                .param("now", Timestamp.from(clock.instant()))
                .param("today", LocalDate.now(clock))
                .param("by", by.id().value())
                .param("id", id)
                .update();
        jdbc.sql("""
                update indicators.indicator_set set name = :name, source = :source, version = version + 1 where id = :id
                """)
                .param("name", set.name().strip())
                .param("source", set.source().strip())
                .param("id", id)
                .update();
        return id;
    }

    private int add(SetDefinition set, Actor by) {
        return jdbc.sql("""
                insert into indicators.indicator_set (authority_id, code, name, source)
                values (:authority, :code, :name, :source) on conflict do nothing returning id
                """)
                .param("authority", by.authority().value())
                .param("code", set.code())
                .param("name", set.name().strip())
                .param("source", set.source().strip())
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new Conflict("indicators.set-changed", set.code()));
    }
}
