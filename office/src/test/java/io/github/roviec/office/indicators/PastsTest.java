package io.github.roviec.office.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.check.Finding;
import io.github.roviec.office.indicators.check.Past;
import io.github.roviec.office.indicators.check.Pasts;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Succession;
import io.github.roviec.office.organisation.UnitId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a commune that took over another is held against.
class PastsTest extends CommuneForms {

    @Autowired
    Organisation organisation;

    @Autowired
    Pasts pasts;

    private Counted counted;
    private UnitId other;
    private Period september;
    private Period october;

    @BeforeEach
    void beside() {
        counted = counting.in(office);
        other = office.commune("Điềm He");
        september = counted.month(2024, 9);
        october = counted.month(2024, 10);
    }

    private void succeed(Set<UnitId> into) {
        organisation.succeed(
                new Succession(Set.of(other), into, LocalDate.of(2024, 10, 1), "Nghị quyết số 1"), ActorId.SYSTEM);
        offices.today(LocalDate.of(2024, 10, 29));
    }

    private ReportCell cell(Report report, String indicator, String member) {
        return reports.cells(report, officer).stream()
                .filter(cell -> cell.indicator().code().equals(indicator)
                        && (cell.member() == null ? "" : cell.member().code()).equals(member))
                .findFirst()
                .orElseThrow();
    }

    private @Nullable Past before(String indicator) {
        int id = indicators.require(office.authority(), indicator).id();
        return pasts.of(office.authority(), commune, october, List.of(id)).stream()
                .filter(past -> past.back() == 1)
                .findFirst()
                .orElse(null);
    }

    private List<Finding> fill(Report report, Map<String, String> said, Actor by) {
        Map<String, Typed> typed = new HashMap<>();
        said.forEach((code, value) -> typed.put(cell(report, code, "").key(), new Typed(value, "")));
        reports.fill(report.id(), report.version(), typed, by);
        return reports.findings(report, by);
    }

    @Test
    void what_the_merged_commune_said_belongs_to_the_past() {
        counted.say("DTLCP_HO", commune, september, "6");
        counted.say("DTLCP_HO", other, september, "66");
        counted.say("HO", commune, september, "100");
        counted.say("HO", other, september, "300");
        succeed(Set.of(commune));
        Report report = form("Hộ nghèo");
        assertThat(report.period()).isEqualTo(october);
        assertThat(cell(report, "DTLCP_HO", "").previous()).isEqualByComparingTo("72");
        assertThat(counted.row("DTLCP_HO", commune, october, 0).previous())
                .as("the roll-up says the same")
                .isEqualByComparingTo("72");
        assertThat(before("DTLCP_HO")).extracting(Past::value).isEqualTo(new BigDecimal("72"));
        assertThat(fill(report, Map.of("DTLCP_HO", "70", "HO", "410"), officer))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).isEqualTo("check.NOT_FALLING");
                    assertThat(finding.arguments()).containsExactly("72");
                });
    }

    @Test
    void in_the_months_before_each_stood_alone() {
        counted.say("DTLCP_HO", commune, counted.month(2024, 8), "6");
        counted.say("DTLCP_HO", other, counted.month(2024, 8), "66");
        Report report = form("Hộ nghèo");
        succeed(Set.of(commune));
        assertThat(report.period()).isEqualTo(september);
        assertThat(cell(report, "DTLCP_HO", "").previous()).isEqualByComparingTo("6");
    }

    @Test
    void while_one_of_them_has_not_said_it_the_past_is_not_known() {
        counted.say("DTLCP_HO", commune, september, "6");
        counted.say("HO", commune, september, "100");
        counted.say("HO", other, september, 0, null, "Chưa rà soát");
        succeed(Set.of(commune));
        Report report = form("Hộ nghèo");
        assertThat(cell(report, "DTLCP_HO", "").previous()).isNull();
        assertThat(before("DTLCP_HO")).isNull();
        assertThat(cell(report, "HO", "").previous()).isNull();
        assertThat(before("HO")).extracting(Past::absence).isEqualTo("Chưa rà soát");
        assertThat(fill(report, Map.of("DTLCP_HO", "3", "HO", "410"), officer)).isEmpty();
    }

    @Test
    void criteria_are_nobodys_but_their_own() {
        counted.take("NTM21", commune, september, 5);
        counted.take("NTM21", other, september, 19);
        succeed(Set.of(commune));
        Report report = form("Nông thôn mới");
        assertThat(report.period()).isEqualTo(october);
        assertThat(cell(report, "NTM21", "4").previous()).isEqualByComparingTo("1");
        assertThat(cell(report, "NTM21", "12").previous()).isEqualByComparingTo("0");
    }

    @Test
    void of_a_commune_that_was_split_nobody_has_the_past() {
        counted.say("DTLCP_HO", commune, september, "6");
        counted.say("DTLCP_HO", other, september, "66");
        succeed(Set.of(commune, office.commune("Tú Xuyên")));
        assertThat(cell(form("Hộ nghèo"), "DTLCP_HO", "").previous()).isEqualByComparingTo("6");
    }
}
