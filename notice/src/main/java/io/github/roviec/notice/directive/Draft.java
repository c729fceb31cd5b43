package io.github.roviec.notice.directive;

import io.github.roviec.notice.mention.Citation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A directive while it is being read.
final class Draft {

    final Context context;
    final int from;
    int to;
    List<Addressee> lead;
    List<Addressee> coordinating;
    Deadline deadline;

    @Nullable
    Supervisor supervisor;

    boolean recurring;

    /// For {@link Reasons}: the phrases behind deadline and class.
    @Nullable
    String dueRule;

    @Nullable
    String recurringRule;

    /// Whether the sentence itself names who leads.
    boolean names;

    @Nullable
    String product;

    @Nullable
    String reportTo;

    List<Citation> citations = List.of();
    final List<String> items = new ArrayList<>();
    final List<String> why = new ArrayList<>();

    Draft(Context context, int from, int to, List<Addressee> lead, List<Addressee> coordinating, Deadline deadline) {
        this.context = context;
        this.from = from;
        this.to = to;
        this.lead = lead;
        this.coordinating = coordinating;
        this.deadline = deadline;
    }

    TaskClass taskClass() {
        if (deadline.basis() == Deadline.Basis.EXPLICIT) {
            return TaskClass.DATED;
        }
        if (recurring) {
            return TaskClass.ONGOING;
        }
        return deadline.date() != null ? TaskClass.DATED : TaskClass.GENERAL;
    }
}
