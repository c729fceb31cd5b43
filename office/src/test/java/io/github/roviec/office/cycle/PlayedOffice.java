package io.github.roviec.office.cycle;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.documents.Spreadsheet;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.NewPerson;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.identity.PostKind;
import io.github.roviec.office.meetings.directive.Named;
import io.github.roviec.office.organisation.NewUnit;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitGroup;
import io.github.roviec.office.organisation.UnitId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/// The units and people of the demonstration office, with nothing done yet.
final class PlayedOffice {

    static final LocalDate FOUNDED = LocalDate.of(2023, 1, 1);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    final AuthorityId authority;
    final UnitId unit;
    private final Map<String, Actor> people = new HashMap<>();
    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, Actor> heads = new HashMap<>();
    private final List<UnitGroup> groups;

    PlayedOffice(Organisation organisation, People all) {
        List<List<String>> rows = table("units.csv");
        unit = organisation.found(
                NewUnit.authority(rows.get(1).get(0), rows.get(1).get(1), FOUNDED), ActorId.SYSTEM);
        authority = new AuthorityId(unit.value());
        organisation.carryOut(organisation.plan(authority, rows, FOUNDED), ActorId.SYSTEM);
        organisation.units(authority, FOUNDED).forEach(each -> units.put(each.code(), each));
        groups = organisation.groups(authority, FOUNDED);
        for (List<String> row : table("people.csv").stream().skip(1).toList()) {
            ActorId id = all.add(
                    new NewPerson(
                            authority,
                            "ky" + authority.value() + "." + row.get(0),
                            row.get(1),
                            "Trinh-dien-2024",
                            false),
                    ActorId.SYSTEM);
            all.appoint(
                    id,
                    unit(row.get(4)).id(),
                    PostKind.valueOf(row.get(2)),
                    row.get(3),
                    LocalDate.parse(row.get(5), DAY),
                    ActorId.SYSTEM);
            Actor actor = all.actor(id, null).orElseThrow();
            people.put(row.get(0), actor);
            if (row.get(2).equals("HEAD")) {
                heads.put(row.get(4), actor);
            }
        }
    }

    Actor clerk() {
        return person("vanthu");
    }

    Actor person(String signInName) {
        return Optional.ofNullable(people.get(signInName)).orElseThrow();
    }

    Unit unit(String code) {
        return Optional.ofNullable(units.get(code)).orElseThrow(() -> new IllegalArgumentException(code));
    }

    String code(UnitId id) {
        return units.values().stream()
                .filter(each -> each.id().equals(id))
                .map(Unit::code)
                .findFirst()
                .orElseThrow();
    }

    /// Who does the work of a unit; the authority's own is the office's.
    Actor head(String code) {
        return heads.getOrDefault(code, clerk());
    }

    List<Unit> communes() {
        return units.values().stream()
                .filter(each -> each.code().startsWith("X.") || each.code().startsWith("TT."))
                .sorted(java.util.Comparator.comparing(Unit::code))
                .toList();
    }

    /// A unit or group by one of its names, as somebody picks it from the list; any other words as they are.
    Named named(String written) {
        String wanted = written.toLowerCase(Locale.ROOT).strip();
        return units.values().stream()
                .filter(each -> names(each.name(), each.aliases()).anyMatch(wanted::equals))
                .map(each -> Named.of(each.id(), each.name()))
                .findFirst()
                .or(() -> groups.stream()
                        .filter(each -> names(each.name(), each.aliases()).anyMatch(wanted::equals))
                        .map(each -> Named.of(each.id(), each.name()))
                        .findFirst())
                .orElseGet(() -> Named.person(written));
    }

    private static Stream<String> names(String name, List<String> aliases) {
        return Stream.concat(Stream.of(name), aliases.stream()).map(each -> each.toLowerCase(Locale.ROOT));
    }

    static List<List<String>> table(String name) {
        try {
            List<List<String>> rows = new ArrayList<>();
            int columns = 0;
            byte[] content = new ClassPathResource("demo/" + name).getContentAsByteArray();
            for (List<String> row : Spreadsheet.rows(name, content)) {
                columns = Math.max(columns, row.size());
                List<String> padded = new ArrayList<>(row);
                while (padded.size() < columns) {
                    padded.add("");
                }
                rows.add(padded);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
