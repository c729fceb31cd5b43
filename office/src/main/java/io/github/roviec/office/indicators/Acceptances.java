package io.github.roviec.office.indicators;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Accepts many forms with one press: each moves by one step of its approval. Each stands for itself: one that moved
/// meanwhile keeps none of the others out.
@Component
public class Acceptances {

    private final Reports reports;
    private final ReportRights.Finder rights;
    private final TransactionTemplate transaction;

    Acceptances(Reports reports, ReportRights.Finder rights, TransactionTemplate transaction) {
        this.reports = reports;
        this.rights = rights;
        this.transaction = transaction;
    }

    /// @param version of the form that was looked at
    public record Asked(long report, int version) {}

    public record Left(long report, Refusal why) {}

    /// @param accepted how many were, by the last hand
    /// @param passed   how many go to the next one
    /// @param left     those that were not, in the order asked for
    public record Outcome(int accepted, int passed, List<Left> left) {

        /// In either way.
        public int done() {
            return accepted + passed;
        }
    }

    /// Not within a transaction: each form has its own. What {@link Reports#move} refuses is told by
    /// form.
    ///
    /// @param locking whether each that the last hand accepts is locked at once; one that may not be is
    ///                not accepted either
    public Outcome accept(List<Asked> asked, boolean locking, Actor by) {
        ReportRights of = rights.of(by);
        Map<ReportStep, Integer> taken = new EnumMap<>(ReportStep.class);
        List<Left> left = new ArrayList<>();
        for (Asked each : asked.stream().distinct().toList()) {
            try {
                ReportStep step = transaction.execute(_ -> accept(each, locking, of));
                taken.merge(step, 1, Integer::sum);
            } catch (Refusal why) {
                left.add(new Left(each.report(), why));
            }
        }
        return new Outcome(taken.getOrDefault(ReportStep.ACCEPT, 0), taken.getOrDefault(ReportStep.PASS, 0), left);
    }

    private ReportStep accept(Asked each, boolean locking, ReportRights of) {
        ReportStep step = reports.accept(each.report(), each.version(), of);
        if (locking && step == ReportStep.ACCEPT) {
            reports.move(each.report(), each.version() + 1, ReportStep.LOCK, null, of);
        }
        return step;
    }
}
