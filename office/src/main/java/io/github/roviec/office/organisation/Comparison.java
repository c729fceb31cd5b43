package io.github.roviec.office.organisation;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.organisation.ImportPlan.Line;
import io.github.roviec.office.organisation.ImportPlan.Outcome;
import io.github.roviec.office.organisation.UnitList.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A list of units against the units that are there: what is new, changed, as before or wrong.
///
/// A row's day decides: units are compared as they are on it, and a change holds from it. A row that gives no day,
/// or the day on which the present name began, means the day of the import.
final class Comparison {

    private final AuthorityId authority;
    private final LocalDate on;
    private final Units units;
    private final Groups groups;
    private final UnitList list;
    private final Map<LocalDate, UnitsThere> days = new HashMap<>();
    private final Map<String, Set<UnitId>> members = new HashMap<>();
    private final Map<String, Integer> firstSaid = new HashMap<>();
    private final Names listedUnits = new Names();
    private final Names namedGroups = new Names();
    private final Map<String, UnitGroup> gathered;
    private final Map<String, String> parents;
    private final List<ImportStep> founding = new ArrayList<>();
    private final List<ImportStep> changing = new ArrayList<>();

    Comparison(AuthorityId authority, LocalDate on, Units units, Groups groups, UnitList list) {
        this.authority = authority;
        this.on = on;
        this.units = units;
        this.groups = groups;
        this.list = list;
        this.gathered = groups.ever(authority).stream().collect(Collectors.toMap(UnitGroup::code, group -> group));
        gathered.values().forEach(group -> namedGroups.add(group.code(), group.name(), group.aliases()));
        for (var entry : list.entries()) {
            (entry.kind() == null ? namedGroups : listedUnits).add(entry.code(), entry.name(), entry.aliases());
        }
        this.parents = parents();
    }

    List<Line> lines() {
        return list.entries().stream().map(this::line).toList();
    }

    /// To be called after {@link #lines}. All units are founded before anything refers to them.
    List<ImportStep> steps() {
        return Stream.concat(founding.stream(), changing.stream()).toList();
    }

    private Line line(Entry entry) {
        var notes = new ArrayList<>(entry.wrong());
        if (entry.code().isEmpty() || entry.name().isEmpty()) {
            return new Line(entry.number(), entry.code(), entry.name(), Outcome.WRONG, notes);
        }
        var kind = entry.kind();
        if (kind != null) {
            mistakes(entry, kind, notes);
        }
        if (!notes.isEmpty()) {
            return new Line(entry.number(), entry.code(), entry.name(), Outcome.WRONG, notes);
        }
        var fresh = kind == null ? group(entry, notes) : unit(entry, kind, notes);
        var outcome = fresh ? Outcome.NEW : notes.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED;
        return new Line(entry.number(), entry.code(), entry.name(), outcome, fresh ? List.of() : notes);
    }

    private void mistakes(Entry entry, UnitKind kind, List<Note> wrong) {
        var known = there(day(entry)).units().get(entry.code());
        var isAuthority = known != null && known.kind() == UnitKind.AUTHORITY;
        if (isAuthority != (kind == UnitKind.AUTHORITY)) {
            wrong.add(Note.of("authority-other"));
        }
        if (known == null && units.withCode(authority, entry.code()).isPresent()) {
            wrong.add(Note.of("code-ended", entry.code()));
        }
        if (!entry.parent().isEmpty() && !isAuthority) {
            var parent = named(entry.parent(), day(entry));
            if (parent == null) {
                wrong.add(Note.of("parent-unknown", entry.parent()));
            } else if (circular(entry.code())) {
                wrong.add(Note.of("parent-circle", entry.parent()));
            }
        }
        for (var group : entry.groups()) {
            if (group(group) == null) {
                wrong.add(Note.of("group-unknown", group));
            }
        }
        var first = firstSaid.putIfAbsent(Spelling.plain(entry.name()) + " < " + entry.parent(), entry.number());
        if (first != null) {
            wrong.add(Note.of("name-twice", first));
        }
    }

    private boolean unit(Entry entry, UnitKind kind, List<Note> changes) {
        var day = day(entry);
        var known = there(day).units().get(entry.code());
        var parent =
                Objects.requireNonNullElse(parents.get(entry.code()), there(day).top(authority));
        if (known == null) {
            founding.add(new ImportStep.Found(entry.code(), entry.name(), kind, day));
            changing.add(new ImportStep.Move(entry.code(), parent, day, true));
            entry.aliases().forEach(alias -> changing.add(new ImportStep.Call(entry.code(), alias)));
            join(entry, null, day, changes);
            return true;
        }
        var named = units.names(known.id()).headMap(day.plusDays(1)).lastKey();
        var from = entry.from() != null && entry.from().isAfter(named) ? entry.from() : on;
        if (!known.name().equals(entry.name())) {
            changes.add(Note.of("renamed", known.name(), entry.name(), from));
            changing.add(new ImportStep.Rename(entry.code(), entry.name(), from));
        }
        if (known.kind() != kind) {
            changes.add(Note.of("kind-corrected"));
            changing.add(new ImportStep.CorrectKind(entry.code(), kind));
        }
        if (known.parent() != null && !parent.equals(there(day).codes().get(known.parent()))) {
            changes.add(Note.of("moved", entry.parent().isEmpty() ? parent : entry.parent(), from));
            changing.add(new ImportStep.Move(entry.code(), parent, from, false));
        }
        for (var alias : entry.aliases()) {
            if (!known.aliases().contains(alias)) {
                changes.add(Note.of("alias-added", alias));
                changing.add(new ImportStep.Call(entry.code(), alias));
            }
        }
        join(entry, known, from, changes);
        return false;
    }

    private void join(Entry entry, @Nullable Unit known, LocalDate from, List<Note> changes) {
        for (var said : entry.groups()) {
            var code = Objects.requireNonNull(group(said));
            var group = gathered.get(code);
            var member = known != null
                    && group != null
                    && members(group.id(), day(entry)).contains(known.id());
            if (!member) {
                changes.add(Note.of("joins", said));
                changing.add(new ImportStep.Join(code, entry.code(), from));
            }
        }
    }

    private Set<UnitId> members(GroupId group, LocalDate day) {
        return members.computeIfAbsent(
                group.value() + " " + day,
                asked -> groups.members(group, day).stream().map(Unit::id).collect(Collectors.toSet()));
    }

    private boolean group(Entry entry, List<Note> changes) {
        var known = gathered.get(entry.code());
        if (known == null) {
            founding.add(new ImportStep.Gather(entry.code(), entry.name(), entry.kinds(), day(entry)));
            entry.aliases().forEach(alias -> changing.add(new ImportStep.CallGroup(entry.code(), alias)));
            return true;
        }
        if (!known.name().equals(entry.name()) || !groups.kinds(known.id()).equals(entry.kinds())) {
            changes.add(Note.of("group-changed"));
            changing.add(new ImportStep.Change(entry.code(), entry.name(), entry.kinds()));
        }
        for (var alias : entry.aliases()) {
            if (!known.aliases().contains(alias)) {
                changes.add(Note.of("alias-added", alias));
                changing.add(new ImportStep.CallGroup(entry.code(), alias));
            }
        }
        return false;
    }

    /// The day on which the row's unit is compared.
    private LocalDate day(Entry entry) {
        var from = entry.from();
        if (from == null) {
            return on;
        }
        var known = there(on).units().containsKey(entry.code());
        return known && from.isBefore(on) ? on : from;
    }

    private UnitsThere there(LocalDate day) {
        return days.computeIfAbsent(day, asked -> UnitsThere.of(units.all(authority, asked)));
    }

    /// The code of the unit that a cell means, by its code, name or alias; the list itself counts first.
    private @Nullable String named(String said, LocalDate day) {
        var listed = listedUnits.code(said);
        return listed != null ? listed : there(day).names().code(said);
    }

    private @Nullable String group(String said) {
        return namedGroups.code(said);
    }

    private Map<String, String> parents() {
        var parents = new HashMap<String, String>();
        for (var unit : there(on).units().values()) {
            var above = unit.parent() == null ? null : there(on).codes().get(unit.parent());
            if (above != null) {
                parents.put(unit.code(), above);
            }
        }
        for (var entry : list.entries()) {
            var above = entry.parent().isEmpty() ? null : named(entry.parent(), day(entry));
            if (above != null) {
                parents.put(entry.code(), above);
            } else {
                parents.remove(entry.code());
            }
        }
        return parents;
    }

    private boolean circular(String code) {
        var seen = new HashSet<String>();
        for (var at = parents.get(code); at != null; at = parents.get(at)) {
            if (at.equals(code)) {
                return true;
            }
            if (!seen.add(at)) {
                return false;
            }
        }
        return false;
    }
}
