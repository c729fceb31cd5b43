package io.github.roviec.office.province;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.documents.ListedUnit;
import io.github.roviec.office.organisation.GroupGathered;
import io.github.roviec.office.organisation.GroupId;
import io.github.roviec.office.organisation.UnitFounded;
import io.github.roviec.office.organisation.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The province itself: the People's Committee, 34 departments, 65 communes, two groups.
final class Land {

    static final int COMMUNES = 65;

    /// The unit that says, also to the operator, that the office is made up.
    static final String CODE = "TINH-MAU";

    static final String NAME = "UBND tỉnh Mẫu";

    static final AuthorityId AUTHORITY = new AuthorityId(1);

    /// @param topics of `orders.txt`
    record Unit(long id, String kind, String code, String name, String shortName, List<String> topics) {

        boolean isCommune() {
            return kind.equals("COMMUNE");
        }
    }

    record Group(long id, String code, String name, List<String> kinds) {}

    static final Group ALL_COMMUNES = new Group(1, "XA", "UBND các xã, phường", List.of("COMMUNE"));
    static final Group ALL_DEPARTMENTS = new Group(2, "SO", "các sở, ban, ngành", List.of("DEPARTMENT", "OFFICE"));

    private final List<Unit> departments = new ArrayList<>();
    private final List<Unit> communes = new ArrayList<>();

    Land(Chance chance) {
        long id = AUTHORITY.value();
        for (String line : Grammar.lines("units.txt")) {
            String[] cells = line.split(";");
            departments.add(new Unit(
                    ++id,
                    cells[0].strip(),
                    cells[1].strip(),
                    cells[2].strip(),
                    cells[3].strip(),
                    List.of(cells[4].strip().split(" "))));
        }
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < COMMUNES) {
            names.add(Grammar.name(chance));
        }
        for (String name : names) {
            String kind = communes.size() % 6 == 5 ? "phường " : "xã ";
            communes.add(new Unit(
                    ++id,
                    "COMMUNE",
                    "X%02d".formatted(communes.size() + 1),
                    "UBND " + kind + name,
                    kind + name,
                    List.of()));
        }
    }

    List<Unit> departments() {
        return departments;
    }

    List<Unit> communes() {
        return communes;
    }

    /// "xã Nà Lầu".
    List<String> communeNames() {
        return communes.stream().map(Unit::shortName).toList();
    }

    List<Unit> members(Group group) {
        return group == ALL_COMMUNES
                ? communes
                : departments.stream()
                        .filter(unit -> group.kinds.contains(unit.kind))
                        .toList();
    }

    /// As the reader of papers wants them.
    List<ListedUnit> listed() {
        List<ListedUnit> listed = new ArrayList<>();
        for (Unit unit : all()) {
            listed.add(new ListedUnit("unit:" + unit.id, unit.name, List.of(unit.shortName), false));
        }
        for (Group group : List.of(ALL_COMMUNES, ALL_DEPARTMENTS)) {
            listed.add(new ListedUnit("group:" + group.id, group.name, List.of(), true));
        }
        return listed;
    }

    private List<Unit> all() {
        List<Unit> all = new ArrayList<>(departments);
        all.addAll(communes);
        return all;
    }

    void write(Tables tables, LocalDate founded) {
        Instant at = Days.at(founded, LocalTime.of(8, 0));
        long authority = AUTHORITY.value();
        List<Unit> units = new ArrayList<>();
        units.add(new Unit(authority, "AUTHORITY", CODE, NAME, "UBND tỉnh", List.of()));
        units.addAll(all());
        for (Unit unit : units) {
            boolean top = unit.id == authority;
            tables.unit.row(unit.id, authority, unit.code, unit.kind, founded);
            tables.unitName.row(unit.id, authority, founded, unit.name);
            tables.unitParent.row(unit.id, authority, founded, top ? null : authority);
            tables.unitAlias.row(unit.id, authority, unit.shortName);
            tables.fact(
                    new UnitFounded(at, ActorId.SYSTEM, AUTHORITY, new UnitId(unit.id), unit.code, unit.name, founded));
        }
        for (Group group : List.of(ALL_COMMUNES, ALL_DEPARTMENTS)) {
            tables.unitGroup.row(
                    group.id, authority, group.code, group.name, group.kinds.toArray(String[]::new), founded);
            tables.fact(new GroupGathered(
                    at, ActorId.SYSTEM, AUTHORITY, new GroupId(group.id), group.code, group.name, founded));
        }
    }
}
