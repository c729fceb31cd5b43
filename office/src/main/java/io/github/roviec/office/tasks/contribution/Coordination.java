package io.github.roviec.office.tasks.contribution;

import io.github.roviec.office.tasks.KnownTask;
import java.util.List;

/// Everything that the coordinating units of a task do for it, who holds it up first.
///
/// @param mayAsk the reader leads the task or acts for who gave it
public record Coordination(KnownTask task, List<Contribution> contributions, boolean mayAsk) {

    public Coordination {
        contributions = List.copyOf(contributions);
    }

    public int given() {
        return (int) contributions.stream().filter(Contribution::given).count();
    }

    /// Names of those whose contribution was not there when the lead handed in its result.
    public List<String> missed() {
        return contributions.stream()
                .filter(Contribution::missed)
                .map(Contribution::unitName)
                .toList();
    }
}
