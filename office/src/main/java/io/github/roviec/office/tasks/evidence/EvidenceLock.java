package io.github.roviec.office.tasks.evidence;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.tasks.evidence.EvidenceFact.EvidenceLocked;
import io.github.roviec.office.tasks.evidence.EvidenceRows.Found;
import io.github.roviec.office.tasks.rate.ReportPeriod;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Locks a month: its rows are copied as they stand, contested ones marked, and never change again.
@Component
@Transactional
public class EvidenceLock {

    private final Evidence evidence;
    private final JdbcClient jdbc;
    private final People people;
    private final Permissions permissions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    EvidenceLock(
            Evidence evidence,
            JdbcClient jdbc,
            People people,
            Permissions permissions,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.evidence = evidence;
        this.jdbc = jdbc;
        this.people = people;
        this.permissions = permissions;
        this.facts = facts;
        this.clock = clock;
    }

    /// Refuses with `task.period-running` before the last day of the month, and with the conflict `task.month-closed`
    /// when somebody has locked it already.
    public void lock(ReportPeriod month, Actor by) {
        permissions.require(by, Deed.CLOSE_PERIODS);
        if (LocalDate.now(clock).isBefore(month.last())) {
            throw new Refusal("task.period-running", month.last());
        }
        MonthGate.alone(jdbc, by.authority());
        long id = jdbc.sql("""
                insert into tasks.evidence_month (authority_id, period, locked_at, locked_by, locked_name)
                values (:authority, :period, :at, :by, :name)
                on conflict (authority_id, period) do nothing returning id
                """)
                .param("authority", by.authority().value())
                .param("period", month.key())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.id().value())
                .param("name", by.name())
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new Conflict("task.month-closed"));
        List<Found> rows = evidence.all(month, null, by);
        Map<ActorId, String> names = people.names(rows.stream()
                .flatMap(each -> Stream.of(each.row().person(), each.causeBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        rows.forEach(row -> keep(id, row, names, by));
        facts.publishEvent(new EvidenceLocked(clock.instant(), by.id(), by.authority(), month.key(), rows.size()));
    }

    private void keep(long month, Found found, Map<ActorId, String> names, Actor by) {
        EvidenceRow row = found.row();
        jdbc.sql("""
                insert into tasks.evidence_row
                values (:month, :authority, :task, :unit, :code, :text, :unitName, :person, :personName, :role, :inner,
                    :kind, :kindName, :coefficient, :per, :quantity, :unplanned, :originalDue, :due, :doneOn, :state,
                    :failedReviews, :delays, :excused, :cause, :causeBy, :causeName, :causeOn, :dueChanges, :products,
                    :weighing, :contested)
                """)
                .param("month", month)
                .param("authority", by.authority().value())
                .param("task", found.task())
                .param("unit", row.unit().value())
                .param("code", row.code().value())
                .param("text", row.text())
                .param("unitName", row.unitName())
                .param("person", value(row.person()))
                .param("personName", name(row.person(), names))
                .param("role", row.role().name())
                .param("inner", row.inner())
                .param("kind", row.kind())
                .param("kindName", row.kindName())
                .param("coefficient", row.coefficient())
                .param("per", row.per())
                .param("quantity", row.quantity())
                .param("unplanned", row.unplanned())
                .param("originalDue", row.originalDue())
                .param("due", row.due())
                .param("doneOn", row.doneOn())
                .param("state", row.state().name())
                .param("failedReviews", row.failedReviews())
                .param("delays", row.delays())
                .param("excused", row.excused())
                .param("cause", row.cause())
                .param("causeBy", value(found.causeBy()))
                .param("causeName", name(found.causeBy(), names))
                .param("causeOn", row.causeOn())
                .param("dueChanges", row.dueChanges().toArray(String[]::new))
                .param("products", row.products().toArray(String[]::new))
                .param("weighing", row.weighing())
                .param("contested", row.contested())
                .update();
    }

    private static @Nullable Long value(@Nullable ActorId actor) {
        return actor == null ? null : actor.value();
    }

    private static String name(@Nullable ActorId person, Map<ActorId, String> names) {
        return person == null ? "" : names.getOrDefault(person, "");
    }
}
