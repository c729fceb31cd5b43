package io.github.roviec.office.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.approval.Approver;
import io.github.roviec.office.indicators.catalogue.CatalogueFile;
import io.github.roviec.office.indicators.definition.Definitions;
import io.github.roviec.office.indicators.definition.IndicatorSets;
import io.github.roviec.office.indicators.definition.Since;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// An office defines forms of its own, and changes them while they are filled.
class FormDefinitionsTest extends CommuneForms {

    @Autowired
    FormDefinitions definitions;

    @Autowired
    ReportLists lists;

    @Autowired
    Definitions parts;

    @Autowired
    IndicatorSets sets;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Organisation organisation;

    private static FormDefinition asking(PeriodKind every, @Nullable String filler, String... indicators) {
        return OneStep.form(
                "BM_RIENG",
                "Biểu riêng",
                "DUONG_LICH",
                every,
                List.of("COMMUNE"),
                null,
                filler,
                null,
                5,
                2,
                3,
                LocalDate.of(2024, 1, 1),
                null,
                "",
                List.of(indicators));
    }

    private Report opened() {
        return form("Biểu riêng");
    }

    private List<String> codes(Report report) {
        return reports.cells(reports.report(report.id(), officer), officer).stream()
                .map(cell -> cell.indicator().code())
                .toList();
    }

    private void assertRefused(FormDefinition said, int version, String code) {
        assertThatThrownBy(() -> definitions.define(said, version, clerk))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void what_was_sent_keeps_what_it_was_sent_with() {
        definitions.define(asking(PeriodKind.MONTH, null, "HO_NGHEO", "HO_CAN_NGHEO"), 0, clerk);
        Report report = opened();
        assertThat(codes(report)).containsExactly("HO_NGHEO", "HO_CAN_NGHEO");
        definitions.define(asking(PeriodKind.MONTH, null, "DTLCP_HO", "HO_NGHEO"), 1, clerk);
        assertThat(codes(report)).containsExactly("DTLCP_HO", "HO_NGHEO");
        Map<String, Typed> typed = new HashMap<>();
        reports.cells(report, officer).forEach(cell -> typed.put(cell.key(), new Typed("3", "")));
        Filling filled = reports.fill(report.id(), report.version(), typed, officer);
        reports.move(report.id(), filled.version(), ReportStep.SUBMIT, null, officer);
        definitions.define(asking(PeriodKind.MONTH, null, "HO_NGHEO", "TT_NHA"), 2, clerk);
        assertThat(codes(report)).containsExactlyInAnyOrder("HO_NGHEO", "DTLCP_HO");
        // The next month asks what is asked now.
        offices.today(LocalDate.of(2024, 10, 29));
        assertThat(codes(opened())).containsExactly("HO_NGHEO", "TT_NHA");
        assertRefused(asking(PeriodKind.QUARTER, null, "HO_NGHEO"), 3, "indicators.form-opened");
    }

    @Test
    void what_does_not_fit_together_is_refused() {
        assertRefused(asking(PeriodKind.MONTH, "KHONG_CO", "HO_NGHEO"), 0, "indicators.unit-unknown");
        assertRefused(asking(PeriodKind.MONTH, null, "TY_LE_HO_NGHEO"), 0, "indicators.form-computed");
        assertRefused(asking(PeriodKind.MONTH, null), 0, "indicators.form-fields");
        definitions.define(asking(PeriodKind.MONTH, null, "HO_NGHEO"), 0, clerk);
        assertThatThrownBy(() -> definitions.define(asking(PeriodKind.MONTH, null, "HO"), 0, clerk))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> definitions.define(asking(PeriodKind.MONTH, null, "HO"), 1, officer))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo("permission.denied"));
    }

    @Test
    void what_counts_by_other_periods_is_not_asked_by_a_form() {
        catalogue.take(office.authority(), CatalogueFile.read("rieng.yaml", """
                indicators:
                  - {code: GIUA, name: Số giữa tháng, measure: hộ, sector: Thử, calendar: ND09, gathered: [COMMUNE]}
                  - {code: NAM, name: Số cả năm, measure: hộ, sector: Thử, frequency: YEAR, gathered: [COMMUNE]}
                """));
        assertRefused(asking(PeriodKind.MONTH, null, "HO_NGHEO", "GIUA"), 0, "indicators.form-calendar");
        assertRefused(asking(PeriodKind.MONTH, null, "HO_NGHEO", "NAM"), 0, "indicators.form-frequency");
        assertThatThrownBy(() -> definitions.define(asking(PeriodKind.MONTH, null, "NAM"), 0, clerk))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.arguments()).containsExactly("Số cả năm", 12, "Biểu riêng", 1));
        definitions.define(asking(PeriodKind.YEAR, null, "NAM"), 0, clerk);

        // Nor does it come to count by others while a form asks it.
        Indicator yearly = indicators.require(office.authority(), "NAM");
        for (String other : List.of("frequency: YEAR, calendar: ND09", "frequency: MONTH")) {
            IndicatorDefinition changed = CatalogueFile.read("rieng.yaml", """
                    indicators:
                      - {code: NAM, name: Số cả năm, measure: hộ, sector: Thử, %s, gathered: [COMMUNE]}
                    """.formatted(other))
                    .indicators()
                    .getFirst();
            assertThatThrownBy(() -> indicators.define(changed, yearly.version(), clerk))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refused -> assertThat(refused.arguments())
                                    .startsWith("Số cả năm")
                                    .contains("Biểu riêng"));
        }
        indicators.define(Redefined.named(yearly.as(), "Số trong năm"), yearly.version(), clerk);
    }

    @Test
    void no_shipped_form_is_refused() {
        List<Form> shipped = forms.all(office.authority());
        assertThat(shipped).hasSizeGreaterThan(3);
        shipped.forEach(form -> definitions.define(form.as(), form.version(), clerk));
    }

    private static FormDefinition accepted(String... approvers) {
        FormDefinition plain = asking(PeriodKind.MONTH, null, "HO_NGHEO");
        return new FormDefinition(
                plain.code(),
                plain.name(),
                plain.calendar(),
                plain.frequency(),
                plain.aboutKinds(),
                null,
                null,
                5,
                2,
                3,
                plain.from(),
                null,
                "",
                plain.indicators(),
                Arrays.stream(approvers).map(Approver::of).toList());
    }

    @Test
    void the_steps_of_an_approval_are_kept_in_their_order() {
        office.department("Phòng Thống kê");
        String code = organisation.units(office.authority(), LocalDate.of(2024, 9, 27)).stream()
                .filter(unit -> unit.name().equals("Phòng Thống kê"))
                .map(Unit::code)
                .findFirst()
                .orElseThrow();
        definitions.define(accepted("HEAD", "ABOVE", code, "OFFICE"), 0, clerk);
        assertThat(definitions
                        .byCode(office.authority(), "BM_RIENG")
                        .orElseThrow()
                        .as())
                .isEqualTo(accepted("HEAD", "ABOVE", code, "OFFICE"));
        assertRefused(accepted("HEAD", "ABOVE", code, "OFFICE", "HEAD"), 1, "indicators.form-approvers");
        assertRefused(accepted(), 1, "indicators.form-approvers");
        assertRefused(accepted("ABOVE", "KHONG_CO"), 1, "indicators.form-approver-gone");
        definitions.define(accepted("OFFICE"), 1, clerk);
        assertThat(definitions
                        .byCode(office.authority(), "BM_RIENG")
                        .orElseThrow()
                        .as()
                        .approvers())
                .containsExactly(Approver.OFFICE);
    }

    @Test
    void the_unit_that_accepts_a_form_opens_it_and_accepts_it() {
        UnitId department = office.department("Phòng Thống kê");
        Actor head = office.headOf(department);
        Actor stranger = office.headOf(office.department("Phòng Khác"));
        String code = organisation
                .unit(department, LocalDate.of(2024, 9, 27))
                .map(Unit::code)
                .orElseThrow();
        FormDefinition plain = asking(PeriodKind.MONTH, null, "HO_NGHEO");
        definitions.define(
                OneStep.form(
                        plain.code(),
                        plain.name(),
                        plain.calendar(),
                        plain.frequency(),
                        plain.aboutKinds(),
                        null,
                        null,
                        code,
                        5,
                        2,
                        3,
                        plain.from(),
                        null,
                        "",
                        plain.indicators()),
                0,
                clerk);
        Report report = opened();
        Map<String, Typed> typed = new HashMap<>();
        reports.cells(report, officer).forEach(cell -> typed.put(cell.key(), new Typed("3", "")));
        Filling filled = reports.fill(report.id(), report.version(), typed, officer);
        assertThat(lists.toAccept(head)).isEmpty();
        reports.move(report.id(), filled.version(), ReportStep.SUBMIT, null, officer);
        assertThat(lists.toAccept(head)).extracting(Report::id).containsExactly(report.id());
        assertThat(lists.toAccept(stranger)).isEmpty();
        assertThatThrownBy(() -> reports.report(report.id(), stranger)).hasMessage("report.unknown");
        Report seen = reports.report(report.id(), head);
        assertThat(reports.steps(seen, head)).containsExactlyInAnyOrder(ReportStep.ACCEPT, ReportStep.RETURN);
        reports.move(report.id(), seen.version(), ReportStep.ACCEPT, null, head);
        assertThat(reports.report(report.id(), officer).state()).isEqualTo(FigureState.ACCEPTED);
    }

    /// The second has read what the first has not yet committed; it waits for the first, and is told.
    private void assertSecondIsTold(Runnable first, Runnable second) throws Exception {
        try (var other = Executors.newSingleThreadExecutor()) {
            Future<?> told = transactions.execute(_ -> {
                first.run();
                Future<?> waiting = other.submit(second);
                try {
                    Thread.sleep(700);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return waiting;
            });
            assertThatThrownBy(() -> Objects.requireNonNull(told).get()).hasCauseInstanceOf(Conflict.class);
        }
    }

    @Test
    void of_two_who_define_the_same_at_once_one_is_told() throws Exception {
        FormDefinition form = asking(PeriodKind.MONTH, null, "HO_NGHEO");
        assertSecondIsTold(() -> definitions.define(form, 0, clerk), () -> definitions.define(form, 0, clerk));
        assertSecondIsTold(() -> definitions.define(form, 1, clerk), () -> definitions.define(form, 1, clerk));

        Indicator known = indicators.require(office.authority(), "HO_NGHEO");
        Runnable define = () -> indicators.define(known.as(), known.version(), clerk);
        assertSecondIsTold(define, define);

        Since today = new Since(LocalDate.of(2024, 9, 1), false);
        SetDefinition set = SetDefinition.always("BANG_MOI", "Bảng mới", "", List.of("HO_NGHEO"));
        assertSecondIsTold(() -> sets.define(set, today, 0, clerk), () -> sets.define(set, today, 0, clerk));
        assertSecondIsTold(() -> sets.define(set, today, 1, clerk), () -> sets.define(set, today, 1, clerk));

        Dimension split = new Dimension(
                "CHIA_MOI", "Cách chia", null, null, "", false, null, List.of(Member.always(0, "A", "Một")));
        assertSecondIsTold(() -> parts.define(split, today, 0, clerk), () -> parts.define(split, today, 0, clerk));
        assertSecondIsTold(() -> parts.define(split, today, 1, clerk), () -> parts.define(split, today, 1, clerk));
        assertThat(parts.dimensionVersion(office.authority(), "CHIA_MOI")).isEqualTo(2);
    }
}
