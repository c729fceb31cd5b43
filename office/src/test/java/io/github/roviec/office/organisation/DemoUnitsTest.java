package io.github.roviec.office.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.organisation.ImportPlan.Outcome;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/// The demonstration office's files fit each other.
class DemoUnitsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 10, 8);

    private static List<CSVRecord> read(String file) {
        var found = Objects.requireNonNull(DemoUnitsTest.class.getResourceAsStream("/demo/" + file), file);
        try (var reader = new InputStreamReader(found, StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theListOfUnitsIsCarriedOutWhole() {
        var office = new Office();
        var demo = office.another("DEMO", "UBND huyện Trình Diễn");
        var rows = read("units.csv").stream()
                .map(row -> row.stream().toList())
                .map(row -> row.getFirst().equals("VQ") ? with(row, "DEMO") : row)
                .toList();
        office.organisation.carryOut(office.organisation.plan(demo, rows, DAY), Office.CLERK);

        assertThat(office.organisation.plan(demo, rows, DAY).count(Outcome.UNCHANGED))
                .isEqualTo(rows.size() - 1);
        var members = office.organisation.groups(demo, DAY).stream()
                .collect(Collectors.toMap(
                        UnitGroup::code,
                        group -> office.organisation.members(group.id(), DAY).size()));
        assertThat(members).containsEntry("CXTT", 17).containsEntry("CX", 16).containsEntry("CDT", 4);
        assertThat(members.values()).allMatch(size -> size > 2);
        assertThat(office.organisation.search(demo, "tckh", DAY, 5))
                .extracting(Unit::code)
                .containsExactly("TCKH");
    }

    private static List<String> with(List<String> row, String code) {
        return Stream.concat(Stream.of(code), row.stream().skip(1)).toList();
    }

    @Test
    void everyPersonHasAUnitAndEveryStepAPerson() {
        var units = read("units.csv").stream().map(row -> row.get(0)).collect(Collectors.toSet());
        var people = read("people.csv").stream().skip(1).toList();
        assertThat(people).allSatisfy(row -> assertThat(units).contains(row.get(4)));
        var names = people.stream().map(row -> row.get(0)).collect(Collectors.toSet());
        var steps = read("progress.csv").stream().skip(1).toList();
        assertThat(steps).hasSizeGreaterThan(200).allSatisfy(row -> {
            assertThat(names).contains(row.get(3));
            if (!row.get(1).isEmpty()) {
                assertThat(units).contains(row.get(1));
            }
        });
        assertThat(steps.stream().map(row -> LocalDateTime.parse(row.get(2))))
                .isSortedAccordingTo(Comparator.naturalOrder())
                .allMatch(at -> at.isBefore(DAY.atTime(8, 0)));
    }

    @Test
    void everyPhraseOccursOnceInTheNotice() throws IOException {
        String notice;
        try (var found = DemoUnitsTest.class.getResourceAsStream("/demo/notice-2024-08.txt")) {
            notice = new String(Objects.requireNonNull(found).readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(read("progress.csv").stream().skip(1).map(row -> row.get(0)).distinct())
                .filteredOn(phrase -> !phrase.isEmpty())
                .hasSizeGreaterThan(40)
                .allSatisfy(phrase ->
                        assertThat(notice.split(Pattern.quote(phrase), -1)).hasSize(2));
    }
}
