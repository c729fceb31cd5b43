package io.github.roviec.office.web.tasks.evidence;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.identity.PostKind;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.evidence.Catalogue;
import io.github.roviec.office.tasks.evidence.Contest;
import io.github.roviec.office.tasks.evidence.Evidence;
import io.github.roviec.office.tasks.evidence.EvidenceRow;
import io.github.roviec.office.tasks.evidence.EvidenceWork;
import io.github.roviec.office.tasks.evidence.MonthLock;
import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.tasks.evidence.EvidencePage.Draft;
import io.github.roviec.office.web.tasks.evidence.EvidencePage.Sum;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Composes the page of a month's evidence.
@Component
class EvidencePages {

    private final Evidence evidence;
    private final EvidenceWork work;
    private final Catalogue catalogue;
    private final People people;
    private final Permissions permissions;
    private final Clock clock;

    EvidencePages(
            Evidence evidence,
            EvidenceWork work,
            Catalogue catalogue,
            People people,
            Permissions permissions,
            Clock clock) {
        this.evidence = evidence;
        this.work = work;
        this.catalogue = catalogue;
        this.people = people;
        this.permissions = permissions;
        this.clock = clock;
    }

    EvidencePage page(EvidenceQuery asked, Draft draft, @Nullable Note note, Actor by) {
        boolean overview = permissions.isAuthorityWide(by) || by.post() == PostKind.HEAD;
        EvidenceQuery query = asked.isAll() && !overview ? asked.of(by.id()) : asked;
        Evidence.Month month = evidence.month(query.month(), by);
        List<EvidenceRow> shown = shown(month, query);
        if (!query.isAll() && shown.isEmpty() && !by.id().equals(query.person()) && !overview) {
            throw new Refusal("permission.denied");
        }
        LocalDate today = LocalDate.now(clock);
        MonthLock lock = month.lock();
        Map<ActorId, String> names = names(shown);
        return new EvidencePage(
                query.shown(today, by.id()),
                query.isAll() ? "all" : query.unit() != null ? "unit" : "person",
                heading(query, shown),
                query.isAll() ? units(month, query) : List.of(),
                query.person() != null ? List.of() : persons(query.isAll() ? month.rows() : shown, month, query),
                query.isAll() ? null : EvidenceSums.of("", "", "", counted(month, query)),
                query.isAll()
                        ? List.of()
                        : shown.stream()
                                .map(row -> EvidenceLines.row(row, lock == null, work, names, by))
                                .toList(),
                lock == null ? null : new EvidencePage.Lock(Shown.time(lock.at()), lock.by()),
                lock == null ? Shown.date(query.month().last()) : null,
                lock == null
                        && permissions.may(by, Deed.CLOSE_PERIODS)
                        && !today.isBefore(query.month().last()),
                catalogue.of(by.authority()).stream()
                        .map(kind -> new Choice(
                                Objects.toString(kind.id()),
                                kind.name() + " (" + EvidenceSums.number(kind.factor())
                                        + (kind.per() == 1 ? "" : " / " + kind.per()) + ")"))
                        .toList(),
                !catalogue.isOwn(by.authority()),
                draft,
                note);
    }

    private static List<EvidenceRow> shown(Evidence.Month month, EvidenceQuery query) {
        if (query.unit() != null) {
            return month.rows().stream()
                    .filter(row -> row.unit().equals(query.unit()))
                    .toList();
        }
        return query.person() == null ? List.of() : month.of(query.person());
    }

    private static List<EvidenceRow> counted(Evidence.Month month, EvidenceQuery query) {
        UnitId unit = query.unit();
        return unit == null ? shown(month, query) : month.of(unit);
    }

    private String heading(EvidenceQuery query, List<EvidenceRow> shown) {
        if (query.unit() != null) {
            return shown.isEmpty() ? "" : shown.getFirst().unitName();
        }
        ActorId person = query.person();
        return person == null ? "" : people.names(List.of(person)).getOrDefault(person, "");
    }

    private static List<Sum> units(Evidence.Month month, EvidenceQuery query) {
        Map<UnitId, String> units = new LinkedHashMap<>();
        month.rows().forEach(row -> units.put(row.unit(), row.unitName()));
        return units.entrySet().stream()
                .map(unit -> EvidenceSums.of(
                        unit.getValue(), "", query.of(unit.getKey()).url(), month.of(unit.getKey())))
                .sorted(Comparator.comparing(Sum::name))
                .toList();
    }

    private static List<Sum> persons(List<EvidenceRow> of, Evidence.Month month, EvidenceQuery query) {
        Map<ActorId, EvidenceRow> persons = new LinkedHashMap<>();
        for (EvidenceRow row : of) {
            if (row.person() != null) {
                persons.put(row.person(), row);
            }
        }
        return persons.entrySet().stream()
                .map(person -> EvidenceSums.of(
                        person.getValue().personName(),
                        person.getValue().unitName(),
                        query.of(person.getKey()).url(),
                        month.of(person.getKey())))
                .sorted(Comparator.comparing(Sum::unit).thenComparing(Sum::name))
                .toList();
    }

    private Map<ActorId, String> names(List<EvidenceRow> rows) {
        return people.names(rows.stream()
                .flatMap(row -> row.contests().stream())
                .map(Contest::answeredBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }
}
