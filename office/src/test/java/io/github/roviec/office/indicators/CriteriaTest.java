package io.github.roviec.office.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.indicators.catalogue.CatalogueFile;
import io.github.roviec.office.indicators.definition.Definitions;
import io.github.roviec.office.indicators.definition.Since;
import io.github.roviec.office.organisation.UnitId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Criteria with parts below them: the commune fills the parts, the criterion follows, and only criteria add up.
class CriteriaTest extends CommuneForms {

    @Autowired
    Definitions definitions;

    @Autowired
    Entries entries;

    private Report report;

    @BeforeEach
    void open() {
        report = form("Nông thôn mới");
    }

    /// The nineteen criteria, and parts behind the one that they belong to.
    private void split(String... codes) {
        Dimension now = indicators.dimensions(office.authority()).stream()
                .filter(each -> each.code().equals("NTM_2021"))
                .findFirst()
                .orElseThrow();
        List<Member> members = new ArrayList<>();
        for (Member member : Member.whole(now.members())) {
            members.add(member);
            for (String code : codes) {
                Member part = Member.always(0, code, "Chỉ tiêu " + code);
                if (member.code().equals(part.of())) {
                    members.add(part);
                }
            }
        }
        for (String code : codes) {
            if (members.stream().noneMatch(member -> member.code().equals(code))) {
                members.add(Member.always(0, code, "Chỉ tiêu " + code));
            }
        }
        definitions.define(
                new Dimension(now.code(), now.name(), now.from(), now.until(), now.source(), true, null, members),
                new Since(LocalDate.of(2024, 1, 1), true),
                definitions.dimensionVersion(office.authority(), now.code()),
                office.clerk());
    }

    private ReportCell cell(String code) {
        return reports.cells(report, officer).stream()
                .filter(each -> each.member() != null && each.member().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Entered enter(String code, String value, String reason) {
        ReportCell at = cell(code);
        return entries.enter(
                report.id(),
                reports.report(report.id(), officer).version(),
                List.of(new TypedAt(at.key(), new Typed(value, reason), at.revision())),
                officer);
    }

    @Test
    void a_criterion_says_what_its_parts_say() {
        assertThat(reports.cells(report, officer).stream()
                        .filter(each -> each.indicator().code().equals("NTM21"))
                        .map(each -> each.member() == null ? "" : each.member().code())
                        .toList())
                .hasSize(71)
                .containsSequence("3", "3.1", "3.2", "4");
        assertThat(cell("3").byParts()).isTrue();
        assertThat(cell("5").byParts()).isFalse();
        enter("3.1", "1", "");
        assertThat(cell("3").revision()).as("the other part says nothing yet").isZero();
        enter("3.2", "0", "");
        assertThat(cell("3").value()).isEqualByComparingTo("0");
        enter("3.2", "1", "");
        assertThat(cell("3").value()).isEqualByComparingTo("1");
        enter("3.1", "", "Chưa rà soát xong");
        assertThat(cell("3").value()).isNull();
        assertThat(cell("3").absence()).isEqualTo("Chưa rà soát xong");
        assertThat(figures.history(
                        officer.authority(),
                        cell("3").indicator(),
                        commune,
                        report.period(),
                        cell("3").memberId()))
                .extracting(Figure::by)
                .containsOnly(officer.id())
                .hasSize(3);
        assertThat(enter("3", "1", "").wrong().values())
                .extracting(Refusal::code)
                .containsExactly("indicators.by-parts");
    }

    @Test
    void only_criteria_add_up() {
        Map<String, Typed> typed = new HashMap<>();
        reports.cells(report, officer).stream()
                .filter(each -> !each.byParts())
                .forEach(each -> typed.put(each.key(), new Typed("1", "")));
        reports.fill(report.id(), report.version(), typed, officer);
        assertThat(reports.findings(report, officer)).isEmpty();
        reports.move(report.id(), 2, ReportStep.SUBMIT, null, officer);
        reports.move(report.id(), 3, ReportStep.ACCEPT, null, office.clerk());
        Counted counted = counting.in(office);
        assertThat(counted.value("NTM21", commune, report.period())).isEqualByComparingTo("19");
        Rolled whole = counted.row("NTM21", office.unit(), report.period(), 0);
        assertThat(whole.value()).isEqualByComparingTo("19");
        assertThat(whole.present()).isEqualTo(19);
        assertThat(whole.expected()).isEqualTo(19);
        assertThat(counted.row("NTM21", office.unit(), report.period(), counted.member("NTM21", "3.1"))
                        .value())
                .isEqualByComparingTo("1");
        assertThat(counted.value("NTM21_TONG_TC", office.unit(), report.period()))
                .isEqualByComparingTo("19");
        assertThat(counted.value("NTM21_XA_DAT", office.unit(), report.period()))
                .isEqualByComparingTo("1");
        assertThat(counted.value("NTM21_TONG_XA", office.unit(), report.period()))
                .isEqualByComparingTo("1");
    }

    @Test
    void what_is_recorded_without_a_form_does_it_too() {
        UnitId other = office.commune("Bình Sơn");
        Counted counted = counting.in(office);
        Period month = counted.month(2024, 8);
        int first = counted.member("NTM21", "3.1");
        int criterion = counted.member("NTM21", "3");
        counted.say("NTM21", other, month, first, BigDecimal.ONE, null);
        counted.say("NTM21", other, month, counted.member("NTM21", "3.2"), BigDecimal.ONE, null);
        assertThat(counted.row("NTM21", other, month, criterion).value()).isEqualByComparingTo("1");
        UnitId third = office.commune("Cao Sơn");
        counted.say("NTM21", third, month, first, BigDecimal.ZERO, null);
        assertThat(counted.row("NTM21", third, month, criterion).value())
                .as("one part says nothing yet")
                .isNull();
        counted.say("NTM21", other, month, first, BigDecimal.ZERO, null);
        assertThat(counted.row("NTM21", other, month, criterion).value()).isEqualByComparingTo("0");
        assertThatThrownBy(() -> counted.say("NTM21", other, month, criterion, BigDecimal.ONE, null))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("indicators.by-parts"));
    }

    @Test
    void a_part_that_comes_by_no_form_makes_nothing_count_that_is_still_being_typed() {
        Counted counted = counting.in(office);
        enter("3.2", "1", "");
        counted.say("NTM21", commune, report.period(), counted.member("NTM21", "3.1"), BigDecimal.ONE, null);
        assertThat(cell("3").revision()).as("3.2 is not accepted").isZero();
        enter("3.2", "0", "");
        assertThat(cell("3").value()).isEqualByComparingTo("0");
        // From here on the form says the criterion, and so its parts.
        int first = counted.member("NTM21", "3.1");
        assertThatThrownBy(() -> counted.say("NTM21", commune, report.period(), first, BigDecimal.ZERO, null))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("indicators.sealed"));
    }

    @Test
    void a_part_belongs_to_a_criterion_that_is_there() {
        assertThatThrownBy(() -> split("3.1", "20.1"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("indicators.member-stray"));
        assertThatThrownBy(() -> split("3.1.1"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("indicators.member"));
        assertThatThrownBy(() -> CatalogueFile.read("rieng.yaml", """
                dimensions:
                  - code: RIENG
                    name: Riêng
                    members:
                      - {code: "1.1", name: Chỉ tiêu không có tiêu chí}
                """))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("indicators.file-value"));
    }
}
