package io.github.roviec.office.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.audit.AuditEntry;
import io.github.roviec.office.audit.AuditLog;
import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.base.Subject;
import io.github.roviec.office.indicators.catalogue.CatalogueFile;
import io.github.roviec.office.indicators.check.CheckDefinition;
import io.github.roviec.office.indicators.check.CheckKind;
import io.github.roviec.office.indicators.check.CheckRule;
import io.github.roviec.office.indicators.check.CheckStore;
import io.github.roviec.office.indicators.check.Finding;
import io.github.roviec.office.indicators.definition.CheckRules;
import java.math.BigDecimal;
import java.time.LocalDate;
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

/// An office makes rules of its own, changes those that came with the product, ends them and takes them up again.
class CheckRulesTest extends CommuneForms {

    @Autowired
    CheckRules rules;

    @Autowired
    CheckStore store;

    @Autowired
    AuditLog audit;

    @Autowired
    TransactionTemplate transactions;

    private static CheckDefinition range(
            String indicator, boolean hard, @Nullable String least, @Nullable String most) {
        return new CheckDefinition(
                "",
                indicator,
                CheckKind.RANGE,
                hard,
                List.of(),
                least == null ? null : new BigDecimal(least),
                most == null ? null : new BigDecimal(most),
                null,
                null,
                null);
    }

    private static CheckDefinition against(CheckKind kind, String indicator, String... others) {
        return new CheckDefinition("", indicator, kind, true, List.of(others), null, null, null, null, null);
    }

    private static CheckDefinition formula(String formula) {
        return new CheckDefinition(
                "", "HO_NGHEO", CheckKind.FORMULA, true, List.of(), null, null, null, formula, "Chưa khớp.");
    }

    private CheckRule rule(String code) {
        return store.byCode(office.authority(), code).orElseThrow();
    }

    private Report form() {
        return form("Hộ nghèo");
    }

    /// Every place 1, and 100 households.
    private void fill(Report report, String note) {
        Map<String, Typed> typed = new HashMap<>();
        reports.cells(report, officer).forEach(cell -> {
            String code = cell.indicator().code();
            typed.put(cell.key(), new Typed(code.equals("HO") ? "100" : "1", "", code.equals("HO") ? note : ""));
        });
        Filling filled = reports.fill(report.id(), now(report).version(), typed, officer);
        assertThat(filled.wrong()).isEmpty();
    }

    private Report now(Report report) {
        return reports.report(report.id(), officer);
    }

    private List<String> found(Report report) {
        return reports.findings(now(report), officer).stream()
                .map(Finding::rule)
                .toList();
    }

    private void submit(Report report) {
        reports.move(report.id(), now(report).version(), ReportStep.SUBMIT, null, officer);
    }

    private static void assertRefused(Runnable what, String code) {
        assertThatThrownBy(what::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void a_hard_rule_acts_at_once_and_until_it_is_ended() {
        Report report = form();
        fill(report, "");
        assertThat(found(report)).isEmpty();
        String code = rules.add(range("HO", true, "200", null), clerk);
        assertThat(code).isEqualTo("CQ_HO_1");
        assertThat(found(report)).containsExactly(code);
        assertRefused(() -> submit(report), "indicators.found-hard");
        rules.end(code, 1, clerk);
        assertThat(found(report)).isEmpty();
        rules.takeUp(code, 2, clerk);
        assertRefused(() -> submit(report), "indicators.found-hard");
        CheckDefinition soft = range("HO", false, "200", null).bare(code);
        rules.change(soft, 3, clerk);
        assertRefused(() -> submit(report), "indicators.unexplained");
        fill(report, "Vừa tách thôn");
        submit(report);
        assertThat(now(report).state()).isEqualTo(FigureState.SUBMITTED);
    }

    @Test
    void what_was_sent_is_not_judged_by_what_came_later() {
        Report report = form();
        fill(report, "");
        submit(report);
        offices.today(LocalDate.of(2024, 9, 28));
        String later = rules.add(range("HO", true, "200", null), clerk);
        assertThat(found(report)).isEmpty();
        reports.move(report.id(), now(report).version(), ReportStep.ACCEPT, null, clerk);
        assertThat(found(report)).isEmpty();
        reports.move(report.id(), now(report).version(), ReportStep.REOPEN, "Xem lại số hộ", clerk);
        assertThat(found(report)).containsExactly(later);
        rules.end(later, 1, clerk);
        submit(report);
        offices.today(LocalDate.of(2024, 9, 30));
        rules.takeUp(later, 2, clerk);
        assertThat(found(report)).as("by the rules of the last sending").isEmpty();
    }

    @Test
    void a_rule_keeps_what_it_was_and_who_made_it_so() {
        CheckRule shipped = rule("KT_HO");
        assertThat(shipped.by()).isEqualTo(ActorId.SYSTEM);
        CheckDefinition wider = new CheckDefinition(
                "KT_HO", "HO", CheckKind.JUMP, false, List.of(), null, null, new BigDecimal("35.5"), null, null);
        offices.today(LocalDate.of(2024, 9, 28));
        rules.change(wider, shipped.version(), clerk);
        rules.end("KT_HO", shipped.version() + 1, clerk);
        assertThat(store.before(office.authority(), "KT_HO"))
                .extracting(was -> was.as().percent())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("35.5"), new BigDecimal("20"));
        assertThat(store.before(office.authority(), "KT_HO"))
                .extracting(CheckRule::by)
                .containsExactly(clerk.id(), ActorId.SYSTEM);
        assertThat(rule("KT_HO").ended()).isTrue();
        assertThat(audit.about(office.authority(), new Subject("check", "KT_HO")))
                .extracting(AuditEntry::kind)
                .containsExactly("CheckRuleDefined", "CheckRuleDefined");
        assertThat(audit.about(office.authority(), new Subject("check", "KT_HO"))
                        .getLast()
                        .content())
                .contains("\"ended\": true")
                .contains("35.5");
    }

    @Test
    void a_newer_release_leaves_alone_what_an_office_made_of_a_rule() {
        CheckRule edited = rule("KT_HO");
        rules.change(edited.as().bare("KT_HO"), edited.version(), clerk);
        rules.end("KT_NS_THU", rule("KT_NS_THU").version(), clerk);
        int untouched = rule("KT_NVTT").version();
        catalogue.bring(office.authority());
        assertThat(rule("KT_NVTT").version()).isEqualTo(untouched);
        catalogue.take(office.authority(), CatalogueFile.read("moi.yaml", """
                checks:
                  - {code: KT_HO, indicator: HO, kind: JUMP, percent: 99}
                  - {code: KT_NS_THU, indicator: NS_THU, kind: RANGE, least: 5}
                  - {code: KT_NVTT, indicator: NVTT, kind: RANGE, least: 0, most: 150}
                """));
        assertThat(rule("KT_HO").as().percent()).isEqualByComparingTo("20");
        assertThat(rule("KT_NS_THU").ended()).isTrue();
        assertThat(rule("KT_NS_THU").as().kind()).isEqualTo(CheckKind.NOT_FALLING);
        assertThat(rule("KT_NVTT").as().most()).isEqualByComparingTo("150");
        assertThat(store.before(office.authority(), "KT_NVTT"))
                .singleElement()
                .satisfies(was -> assertThat(was.as().most()).isEqualByComparingTo("200"));
        assertThat(store.of(office.authority())).noneMatch(rule -> rule.code().equals("KT_NS_THU"));
    }

    @Test
    void every_shipped_rule_can_be_said_again_as_it_is() {
        List<CheckRule> shipped = store.all(office.authority());
        assertThat(shipped).hasSizeGreaterThan(25);
        shipped.forEach(each -> rules.change(each.as(), each.version(), clerk));
        assertThat(store.all(office.authority()))
                .allSatisfy(each -> assertThat(each.edited()).isTrue());
    }

    @Test
    void a_rule_that_could_not_be_judged_is_refused() {
        Map<CheckDefinition, String> wrong = new HashMap<>();
        wrong.put(range("HO", true, null, null), "check-bounds");
        wrong.put(range("HO", true, "5", "4"), "check-range");
        wrong.put(range("", true, "5", null), "check-place");
        wrong.put(range("KHONG_CO", true, "5", null), "check-unknown");
        wrong.put(range("TY_LE_HO_NGHEO", true, "5", null), "check-computed");
        wrong.put(against(CheckKind.JUMP, "HO"), "check-percent");
        wrong.put(against(CheckKind.PARTS, "HO"), "check-others");
        wrong.put(against(CheckKind.NOT_OVER, "DTLCP_HO", "HO", "HO_NGHEO"), "check-other");
        wrong.put(against(CheckKind.NOT_OVER, "HO", "HO"), "check-itself");
        wrong.put(against(CheckKind.PARTS, "HO", "TY_LE_HO_NGHEO"), "check-computed");
        wrong.put(against(CheckKind.NOT_OVER, "HO_NGHEO", "HO"), "check-twin");
        wrong.put(formula("HO_NGHEO <="), "formula");
        wrong.put(formula("HO_NGHEO <= HO_GIAU"), "check-unknown");
        wrong.put(formula("TY_LE_HO_NGHEO <= 100"), "check-computed");
        wrong.put(formula("HO_NGHEO + HO"), "check-compares");
        wrong.put(formula("HO_NGHEO <= TARGET(\"HO\", \"KHONG_CO\")"), "check-base");
        wrong.put(formula("HO_NGHEO <= MEMBER(\"NTM21\", \"KHONG_CO\")"), "check-member");
        wrong.put(formula("HO_NGHEO <= units_below(\"HO\", 3)"), "check-function");
        wrong.put(formula("HO_NGHEO <= " + "1 + ".repeat(200) + "1"), "check-long");
        wrong.forEach((said, code) -> assertRefused(() -> rules.add(said, clerk), "indicators." + code));
        assertThat(store.all(office.authority()))
                .allSatisfy(each -> assertThat(each.edited()).isFalse());
        assertThat(rules.add(formula("HO_NGHEO <= HO / (HO_CAN_NGHEO - HO_NGHEO)"), clerk))
                .isEqualTo("CQ_HO_NGHEO_1");
        assertThat(rules.add(formula("IF(HO > 10, HO_NGHEO <= PREVIOUS(\"HO\"), TRUE)"), clerk))
                .isEqualTo("CQ_HO_NGHEO_2");
        assertRefused(() -> rules.add(range("HO", true, "5", null), officer), "permission.denied");
        assertRefused(() -> rules.end("KT_HO", 1, officer), "permission.denied");
        assertRefused(() -> rules.end("KT_KHONG_CO", 1, clerk), "check.unknown");
    }

    @Test
    void a_rule_rests_when_its_indicator_has_ended() {
        String code = rules.add(range("HO_CAN_NGHEO", true, "50", null), clerk);
        Report report = form();
        fill(report, "");
        assertThat(found(report)).containsExactly(code);
        Indicator ending = indicators.require(office.authority(), "HO_CAN_NGHEO");
        IndicatorDefinition as = ending.as();
        indicators.define(Redefined.ended(as), ending.version(), clerk);
        assertThat(found(report)).isEmpty();
        submit(report);
        rules.end(code, 1, clerk);
        assertRefused(() -> rules.takeUp(code, 2, clerk), "indicators.check-ended");
        assertRefused(
                () -> rules.add(against(CheckKind.NOT_OVER, "DTLCP_HO", "HO_CAN_NGHEO"), clerk),
                "indicators.check-ended");
    }

    @Test
    void of_two_who_change_a_rule_at_once_one_is_told() throws Exception {
        CheckRule known = rule("KT_NVTT");
        assertSecondIsTold(
                () -> rules.change(known.as(), known.version(), clerk),
                () -> rules.change(known.as(), known.version(), clerk));
        CheckRule then = rule("KT_NVTT");
        assertSecondIsTold(
                () -> rules.end("KT_NVTT", then.version(), clerk),
                () -> rules.change(then.as(), then.version(), clerk));
        assertThat(rule("KT_NVTT").ended()).isTrue();
    }

    private void assertSecondIsTold(Runnable first, Runnable second) throws Exception {
        try (var other = Executors.newSingleThreadExecutor()) {
            Future<?> told = transactions.execute(_ -> {
                first.run();
                return other.submit(second);
            });
            assertThatThrownBy(() -> Objects.requireNonNull(told).get()).hasCauseInstanceOf(Conflict.class);
        }
    }
}
