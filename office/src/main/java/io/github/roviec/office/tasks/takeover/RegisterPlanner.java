package io.github.roviec.office.tasks.takeover;

import static io.github.roviec.office.tasks.takeover.CellNote.Level.DOUBT;
import static io.github.roviec.office.tasks.takeover.CellNote.Level.READ;
import static io.github.roviec.office.tasks.takeover.CellNote.Level.WRONG;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.identity.Person;
import io.github.roviec.office.identity.Post;
import io.github.roviec.office.identity.PostKind;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Spelling;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.tasks.Role;
import io.github.roviec.office.tasks.takeover.TakeoverPlan.Change;
import io.github.roviec.office.tasks.takeover.TakeoverPlan.Line;
import io.github.roviec.office.tasks.takeover.TakeoverPlan.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Compares a register with what was taken over before, and says what would be done.
@Component
class RegisterPlanner {

    private final TakeoverStore store;
    private final Organisation organisation;
    private final People people;
    private final Clock clock;

    RegisterPlanner(TakeoverStore store, Organisation organisation, People people, Clock clock) {
        this.store = store;
        this.organisation = organisation;
        this.people = people;
        this.clock = clock;
    }

    /// @param rows one for each line, in its order
    record Planned(TakeoverPlan plan, List<Drafted> rows) {}

    Planned plan(TakeoverStore.Draft draft, Actor by) {
        Matching matching = draft.matching();
        RegisterRows read = RegisterRows.of(draft.table(), matching);
        Ground ground = ground(by, matching.asOf());
        Asking asking = new Asking(ground);
        Map<String, TakenRow> before = matching.editionOf() == null ? Map.of() : store.rows(matching.editionOf());
        List<String> keys = RowKeys.of(read.rows());
        Set<String> own = ownCodes(read.rows(), before, by);
        List<Drafted> rows = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            RegisterRow row = read.rows().get(i);
            boolean here = own.contains(row.cell(RegisterColumn.CODE).strip());
            rows.add(row(row, keys.get(i), before.get(keys.get(i)), here, draft, ground, asking));
        }
        Set<String> there = Set.copyOf(keys);
        TakeoverPlan plan = new TakeoverPlan(
                draft.file(),
                matching,
                rows.stream().map(Drafted::line).toList(),
                asking.questions(),
                read.headings().stream()
                        .map(heading -> new TakeoverPlan.Heading(heading.number(), heading.text()))
                        .toList(),
                before.values().stream()
                        .filter(row -> !there.contains(row.key()))
                        .map(TakenRow::code)
                        .toList(),
                draft.table().leftOut(),
                "");
        return new Planned(Seal.on(plan, before.values()), rows);
    }

    private Drafted row(
            RegisterRow row,
            String key,
            @Nullable TakenRow known,
            boolean own,
            TakeoverStore.Draft draft,
            Ground ground,
            Asking asking) {
        List<Change> changes = known == null ? List.of() : changes(known, row, draft.matching());
        boolean silent = own
                || known != null
                        && (known.touched() || changes.stream().allMatch(change -> known.keeps(change.column())));
        RowReading reading = new RowReading(
                row,
                draft.matching(),
                ground,
                draft.file().fileName(),
                silent ? Asking.NOBODY : asking.at(row.number()));
        Values values = reading.values();
        Set<RegisterColumn> differing = changes.stream().map(Change::column).collect(Collectors.toSet());
        List<CellNote> notes = new ArrayList<>();
        if (!silent) {
            reading.notes().stream()
                    .filter(note -> known == null || differing.contains(note.column()))
                    .forEach(notes::add);
        }
        if (own) {
            notes.add(CellNote.of(RegisterColumn.CODE, READ, "own-task", row.cell(RegisterColumn.CODE)));
        } else if (known == null && RowKeys.repeats(key)) {
            notes.add(CellNote.of(RegisterColumn.CONTENT, DOUBT, "same-row"));
        } else if (known != null && known.touched() && !changes.isEmpty()) {
            notes.add(CellNote.of(
                    RegisterColumn.STATE, DOUBT, "kept-here", known.code().value()));
        }
        if (known != null && !known.touched()) {
            notes.addAll(ofTheParts(known, changes));
        }
        LocalDate original = known == null ? null : known.originalDue();
        if (!silent
                && original != null
                && differing.contains(RegisterColumn.DUE)
                && !original.equals(values.due().date())) {
            notes.add(CellNote.of(RegisterColumn.DUE, READ, "original-kept", SourceWords.shown(original)));
        }
        Outcome outcome = outcome(own, known, silent, notes);
        Line line = new Line(
                row.number(),
                known == null ? null : known.code(),
                outcome,
                values.text(),
                values.paper(),
                values.names(Role.LEAD),
                values.names(Role.COORDINATING),
                values.due().date(),
                values.taskClass(),
                values.state(),
                values.doneOn(),
                changes,
                notes);
        List<RegisterColumn> taken = differing.stream()
                .filter(column -> known == null || !known.keeps(column))
                .toList();
        return new Drafted(row, key, values, known, taken, line);
    }

    /// What stands in the register and is not done, because units have parts of the task.
    private static List<CellNote> ofTheParts(TakenRow known, List<Change> changes) {
        List<CellNote> notes = new ArrayList<>();
        for (Change change : changes) {
            String code = known.code().value();
            if (known.keeps(change.column())) {
                notes.add(CellNote.of(change.column(), DOUBT, "parts-kept", change.before(), change.after(), code));
            } else if (known.hasParts() && change.column() == RegisterColumn.DUE) {
                notes.add(CellNote.of(change.column(), DOUBT, "parts-due", code));
            }
        }
        return notes;
    }

    private static Outcome outcome(boolean own, @Nullable TakenRow known, boolean silent, List<CellNote> notes) {
        if (own || silent) {
            return Outcome.UNCHANGED;
        }
        if (notes.stream().anyMatch(note -> note.level() == WRONG)) {
            return Outcome.WRONG;
        }
        return known == null ? Outcome.NEW : Outcome.CHANGED;
    }

    /// In the register's own words: what was added by understanding them does not count.
    private static List<Change> changes(TakenRow known, RegisterRow row, Matching matching) {
        List<Change> changes = new ArrayList<>();
        for (RegisterColumn column : RegisterColumn.values()) {
            if (column == RegisterColumn.NUMBER || column != RegisterColumn.LEAD && !matching.has(column)) {
                continue;
            }
            String before = known.cells().getOrDefault(column, "");
            String after = said(row, column);
            if (!Spelling.plain(before).equals(Spelling.plain(after))) {
                changes.add(new Change(column, before, after));
            }
        }
        return changes;
    }

    /// What a cell says; in the place of a lead that is left out, the heading above the row.
    static String said(RegisterRow row, RegisterColumn column) {
        String cell = row.cell(column);
        return column == RegisterColumn.LEAD && cell.isEmpty() ? row.section() : cell;
    }

    /// Codes in the register that are codes of tasks here: it was written by this program.
    private Set<String> ownCodes(List<RegisterRow> rows, Map<String, TakenRow> before, Actor by) {
        List<String> codes = rows.stream()
                .map(row -> row.cell(RegisterColumn.CODE).strip())
                .filter(code -> code.matches("\\d{4}-\\d{4,7}(\\.\\d{2,4})?"))
                .toList();
        return codes.isEmpty() || !before.isEmpty() ? Set.of() : store.taskCodes(by.authority(), codes);
    }

    private Ground ground(Actor by, LocalDate asOf) {
        LocalDate today = LocalDate.now(clock);
        Map<Long, Unit> units = new LinkedHashMap<>();
        organisation
                .units(by.authority(), today)
                .forEach(unit -> units.put(unit.id().value(), unit));
        for (Unit gone : organisation.units(by.authority(), asOf)) {
            if (units.containsKey(gone.id().value())) {
                continue;
            }
            List<Unit> carriers = organisation.successors(gone.id(), today);
            if (carriers.size() == 1) {
                // Its names now mean who carries its work.
                Unit carrier = carriers.getFirst();
                Unit known = units.getOrDefault(carrier.id().value(), carrier);
                units.put(carrier.id().value(), alsoCalled(known, gone));
            }
        }
        Map<Person, List<Post>> all = people.of(by.authority());
        return new Ground(
                new UnitNames(units.values(), organisation.groups(by.authority(), today)),
                store.answers(by.authority()),
                names(all, posts -> posts.stream().anyMatch(post -> post.kind() == PostKind.LEADER)),
                names(all, _ -> true),
                by.id());
    }

    private static Unit alsoCalled(Unit unit, Unit gone) {
        List<String> aliases = new ArrayList<>(unit.aliases());
        aliases.add(gone.name());
        aliases.addAll(gone.aliases());
        return new Unit(
                unit.id(),
                unit.authority(),
                unit.code(),
                unit.name(),
                unit.kind(),
                unit.parent(),
                aliases,
                unit.from(),
                unit.until());
    }

    private static Map<String, ActorId> names(Map<Person, List<Post>> all, Predicate<List<Post>> wanted) {
        Map<String, ActorId> names = new HashMap<>();
        all.forEach((person, posts) -> {
            if (wanted.test(posts)) {
                names.put(Spelling.fold(person.name()), person.id());
            }
        });
        return names;
    }
}
