package io.github.roviec.office.indicators;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Accepts many forms with one press. Each stands for itself: one that moved meanwhile keeps none of
/// the others out.
@Component
public class Acceptances {

    private final Reports reports;
    private final TransactionTemplate transaction;

    Acceptances(Reports reports, TransactionTemplate transaction) {
        this.reports = reports;
        this.transaction = transaction;
    }

    /// @param version of the form that was looked at
    public record Asked(long report, int version) {}

    public record Left(long report, Refusal why) {}

    /// @param accepted how many were
    /// @param left     those that were not, in the order asked for
    public record Outcome(int accepted, List<Left> left) {}

    /// Not within a transaction: each form has its own. What {@link Reports#move} refuses is told by
    /// form.
    ///
    /// @param locking whether each is locked at once; one that may not be is not accepted either
    public Outcome accept(List<Asked> asked, boolean locking, Actor by) {
        int accepted = 0;
        List<Left> left = new ArrayList<>();
        for (Asked each : asked.stream().distinct().toList()) {
            try {
                transaction.executeWithoutResult(_ -> {
                    reports.move(each.report(), each.version(), ReportStep.ACCEPT, null, by);
                    if (locking) {
                        reports.move(each.report(), each.version() + 1, ReportStep.LOCK, null, by);
                    }
                });
                accepted++;
            } catch (Refusal why) {
                left.add(new Left(each.report(), why));
            }
        }
        return new Outcome(accepted, left);
    }
}
