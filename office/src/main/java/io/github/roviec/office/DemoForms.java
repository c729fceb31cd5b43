package io.github.roviec.office;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.FigureState;
import io.github.roviec.office.indicators.Form;
import io.github.roviec.office.indicators.FormDefinitions;
import io.github.roviec.office.indicators.Forms;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.Member;
import io.github.roviec.office.indicators.Report;
import io.github.roviec.office.indicators.ReportCell;
import io.github.roviec.office.indicators.ReportStep;
import io.github.roviec.office.indicators.Reports;
import io.github.roviec.office.indicators.Typed;
import io.github.roviec.office.indicators.WrittenNumber;
import io.github.roviec.office.indicators.approval.Approver;
import io.github.roviec.office.indicators.approval.Hand;
import io.github.roviec.office.indicators.check.Finding;
import io.github.roviec.office.organisation.Unit;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The last month of the demonstration office comes in as every month does: through forms that people fill, send and
/// accept, each as far as it has come by today.
@Component
class DemoForms {

    private static final Logger LOG = LoggerFactory.getLogger(DemoForms.class);

    private static final String EXPLAINED = "Đã đối chiếu với sổ theo dõi của đơn vị.";

    /// The form of communes that their own heads look at before the office does.
    private static final String STEPPED = "BM_XA";

    private static final List<Approver> STEPS = Approver.all(List.of("HEAD", "OFFICE"));

    /// Communes whose form waits for its head, and those whose form waits for the office.
    private static final Set<String> AT_HEAD = Set.of("X.TUXUYEN");

    private static final Set<String> AT_OFFICE = Set.of("X.KHANHKHE", "X.TRILE");

    /// Communes that are late with their form of the last month.
    private static final Set<String> LATE = Set.of("X.TRANGCAC", "X.HUULE");
    /// Who signs in as this commune has a form to fill: one that was accepted and opened again.
    private static final String FILLING = "X.ANSON";

    private static final String UNPROVED = "Đề nghị bổ sung minh chứng cho các tiêu chí đã đạt rồi nộp lại.";

    private static final String AGAIN = "Số hộ cận nghèo khác danh sách rà soát của xã; đề nghị đối chiếu rồi nộp lại.";

    private final Indicators indicators;
    private final FormDefinitions definitions;
    private final Forms forms;
    private final Reports reports;
    private final DemoProofs proofs;

    DemoForms(Indicators indicators, FormDefinitions definitions, Forms forms, Reports reports, DemoProofs proofs) {
        this.indicators = indicators;
        this.definitions = definitions;
        this.forms = forms;
        this.reports = reports;
        this.proofs = proofs;
    }

    /// @param values by the code of the unit and the key of the place
    void hand(
            AuthorityId authority,
            Map<String, @Nullable BigDecimal> values,
            Map<String, Unit> units,
            List<List<String>> proved,
            DemoHands hands) {
        Form stepped = definitions.byCode(authority, STEPPED).orElseThrow();
        definitions.define(stepped.as().acceptedBy(STEPS), stepped.version(), hands.clerk());
        forms.openDue(authority);
        Map<Long, String> codes = new HashMap<>();
        units.forEach((code, unit) -> codes.put(unit.id().value(), code));
        for (Report report : reports.seen(hands.clerk())) {
            String code = codes.getOrDefault(report.unit().value(), "");
            boolean rural = report.formName().contains("mới");
            if (report.state() == FigureState.DRAFT && (rural || !LATE.contains(code))) {
                hand(report, code, rural, values, proved, hands);
            }
        }
    }

    private void hand(
            Report report,
            String code,
            boolean rural,
            Map<String, @Nullable BigDecimal> values,
            List<List<String>> proved,
            DemoHands hands) {
        Actor filler = hands.filler(code);
        proofs.give(report, code, proved, filler);
        try {
            send(report, typed(report, code, values, filler), filler);
            if (FILLING.equals(code) && rural) {
                move(report, ReportStep.RETURN, UNPROVED, hands.clerk());
                return;
            }
            accept(report, code, hands);
            if (FILLING.equals(code)) {
                move(report, ReportStep.REOPEN, AGAIN, hands.clerk());
            }
        } catch (Refusal left) {
            LOG.warn("demo: {} is left as it is: {}", report.formName(), left.code());
        }
    }

    private Map<String, Typed> typed(
            Report report, String code, Map<String, @Nullable BigDecimal> values, Actor filler) {
        Map<String, Typed> typed = new HashMap<>();
        for (ReportCell cell : reports.cells(report, filler)) {
            if (cell.byParts()) {
                continue;
            }
            BigDecimal value = value(cell, code, values);
            typed.put(
                    cell.key(),
                    value == null
                            ? new Typed("", code.equals(DemoFigures.TOWN) ? DemoFigures.NO_TOWN : "Chưa có số liệu")
                            : new Typed(
                                    WrittenNumber.write(value, cell.indicator().decimals()), ""));
        }
        return typed;
    }

    /// What a part says follows from its criterion.
    private @Nullable BigDecimal value(ReportCell cell, String unit, Map<String, @Nullable BigDecimal> values) {
        Member part = cell.member();
        if (part == null || !part.isPart()) {
            return values.get(unit + " " + cell.key());
        }
        List<Member> all = indicators.members(cell.indicator());
        BigDecimal criterion = part.above(all)
                .map(above -> values.get(unit + " " + cell.indicator().id() + "-" + above.id()))
                .orElse(null);
        return criterion == null
                ? null
                : DemoRhythm.part(
                        criterion,
                        part,
                        all.stream()
                                .filter(each -> Objects.equals(each.of(), part.of()))
                                .toList(),
                        unit);
    }

    private void send(Report report, Map<String, Typed> typed, Actor filler) {
        int version = reports.fill(report.id(), report.version(), typed, filler).version();
        // What the rules of checking find unusual is explained, as a person would.
        Map<String, Typed> explained = new HashMap<>();
        for (Finding finding : reports.findings(report, filler)) {
            Typed said = typed.get(finding.cell());
            if (!finding.hard() && said != null) {
                explained.put(finding.cell(), new Typed(said.value(), "", EXPLAINED));
            }
        }
        reports.fill(report.id(), version, explained, filler);
        move(report, ReportStep.SUBMIT, null, filler);
    }

    /// Step by step, as far as it has come.
    private void accept(Report report, String code, DemoHands hands) {
        Report now = reports.report(report.id(), hands.clerk());
        for (Hand hand = now.waitsFor(); hand != null && !rests(now, hand, code); hand = now.waitsFor()) {
            boolean head = hand.kind() == Approver.Kind.HEAD;
            reports.accept(now.id(), now.version(), head ? hands.head(code) : hands.clerk());
            now = reports.report(report.id(), hands.clerk());
        }
    }

    private static boolean rests(Report report, Hand hand, String code) {
        Set<String> resting = hand.kind() == Approver.Kind.HEAD ? AT_HEAD : AT_OFFICE;
        return report.hands().size() > 1 && resting.contains(code);
    }

    private void move(Report report, ReportStep step, @Nullable String text, Actor by) {
        reports.move(report.id(), reports.report(report.id(), by).version(), step, text, by);
    }
}
