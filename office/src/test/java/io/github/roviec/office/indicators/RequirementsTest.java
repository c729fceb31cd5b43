package io.github.roviec.office.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffice;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.definition.Definitions;
import io.github.roviec.office.indicators.definition.Since;
import io.github.roviec.office.organisation.UnitId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The set of 2026-2030 asks something else of each of three groups of communes.
@OfficeTest
class RequirementsTest {

    private static final List<Requirement> BY_GROUP =
            List.of(new Requirement(1, "100 %"), new Requirement(2, "≥ 90 %"), new Requirement(3, "≥ 80 %"));

    @Autowired
    TestOffices offices;

    @Autowired
    ShippedCatalogue catalogue;

    @Autowired
    Definitions definitions;

    @Autowired
    Indicators indicators;

    @Autowired
    Requirements requirements;

    @Autowired
    Figures figures;

    @Autowired
    Periods periods;

    @Autowired
    Forms forms;

    @Autowired
    Reports reports;

    private TestOffice office;
    private Actor officer;
    private UnitId commune;

    @BeforeEach
    void april() {
        offices.today(LocalDate.of(2026, 4, 8));
        office = offices.found();
        commune = office.commune("An Sơn");
        officer = office.officerOf(commune);
        catalogue.bring(office.authority());
        define(now().with(now().members().stream().map(this::asking).toList()));
    }

    private Dimension now() {
        return indicators.dimensions(office.authority()).stream()
                .filter(each -> each.code().equals("NTM_2026"))
                .findFirst()
                .orElseThrow();
    }

    private void define(Dimension dimension) {
        definitions.define(
                dimension,
                Since.ALWAYS,
                definitions.dimensionVersion(office.authority(), dimension.code()),
                office.clerk());
    }

    private Member asking(Member member) {
        return switch (member.code()) {
            case "2" -> with(member, BY_GROUP);
            case "3" -> with(member, List.of(new Requirement(0, "Đạt"), new Requirement(3, "Không quy định")));
            default -> member;
        };
    }

    private static Member with(Member member, List<Requirement> asked) {
        return new Member(member.id(), member.code(), member.name(), member.when(), asked);
    }

    private void group(int month, int group) {
        figures.record(
                indicators.require(office.authority(), "NTM26_NHOM"),
                commune,
                period(month),
                0,
                BigDecimal.valueOf(group),
                null,
                "quyết định",
                office.clerk());
    }

    private Period period(int month) {
        return periods.period(office.authority(), "DUONG_LICH", PeriodKind.MONTH, 2026, month);
    }

    private List<String> askedIn(int month, String code) {
        Indicator criteria = indicators.require(office.authority(), "NTM26");
        Member member = member(code);
        return requirements.of(office.authority(), criteria, commune, period(month), member).stream()
                .map(Requirement::text)
                .toList();
    }

    private @Nullable Member member(String code) {
        return now().members().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    @Test
    void a_commune_is_asked_what_its_group_is_asked() {
        assertThat(askedIn(3, "2")).containsExactly("100 %", "≥ 90 %", "≥ 80 %");
        group(3, 2);
        assertThat(askedIn(3, "2")).containsExactly("≥ 90 %");
        assertThat(askedIn(3, "3")).containsExactly("Đạt");
        assertThat(askedIn(3, "1")).isEmpty();
        // The group of before, until another is said; never that of later.
        assertThat(askedIn(4, "2")).containsExactly("≥ 90 %");
        assertThat(askedIn(2, "2")).hasSize(3);
        group(4, 3);
        assertThat(askedIn(4, "2")).containsExactly("≥ 80 %");
        assertThat(askedIn(4, "3")).containsExactly("Không quy định");
        assertThat(askedIn(3, "2")).containsExactly("≥ 90 %");
    }

    @Test
    void the_form_goes_by_the_group_that_is_typed_in_it() {
        forms.openDue(office.authority());
        Report report = reports.seen(officer).stream()
                .filter(each -> each.formName().endsWith("2026-2030"))
                .findFirst()
                .orElseThrow();
        List<ReportCell> cells = reports.cells(report, officer);
        assertThat(requirements.of(report, cells, officer)).hasSize(2);

        ReportCell group = cells.stream()
                .filter(cell -> cell.indicator().code().equals("NTM26_NHOM"))
                .findFirst()
                .orElseThrow();
        // What is no group is kept until it is mended; nobody goes by it.
        int version = reports.fill(
                        report.id(), report.version(), Map.of(group.key(), new Typed("99999999999", "")), officer)
                .version();
        assertThat(requirements.of(report, cells, officer).values()).contains(BY_GROUP);
        reports.fill(report.id(), version, Map.of(group.key(), new Typed("1", "")), officer);

        assertThat(requirements.of(report, cells, officer).values())
                .containsExactlyInAnyOrder(List.of(new Requirement(1, "100 %")), List.of(new Requirement(0, "Đạt")));
    }

    @Test
    void what_is_asked_is_kept_with_a_member_that_ends() {
        define(now().with(now().members().stream()
                .filter(member -> !member.code().equals("2"))
                .toList()));

        assertThat(now().members().stream()
                        .filter(member -> member.code().equals("2"))
                        .map(Member::requirements))
                .containsExactly(BY_GROUP);
    }

    @Test
    void what_cannot_be_kept_is_refused() {
        for (List<Requirement> amiss : List.of(
                List.of(new Requirement(1, "a"), new Requirement(1, "b")),
                List.of(new Requirement(10, "a")),
                List.of(new Requirement(1, " ")),
                List.of(new Requirement(0, "x".repeat(Requirement.MOST_LETTERS + 1))))) {
            List<Member> members = now().members().stream()
                    .map(member -> member.code().equals("4") ? with(member, amiss) : member)
                    .toList();
            assertThatThrownBy(() -> define(now().with(members)))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("indicators.requirement"));
        }
    }
}
