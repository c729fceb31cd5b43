package io.github.roviec.office.notifications;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.tasks.TaskClass;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// On which occasion somebody is told, and who.
///
/// @param taskClass  null: of every class
/// @param days       working days, 1 to 250, the largest first; as the occasion's threshold says
/// @param own        whether the authority set it itself
public record Rule(
        Occasion occasion,
        @Nullable TaskClass taskClass,
        boolean on,
        List<Integer> days,
        Set<Recipient> recipients,
        boolean own) {

    private static final int MOST_DAYS = 250;
    private static final int MOST_THRESHOLDS = 10;

    /// Refuses with `rule.days` or `rule.recipients`.
    public Rule {
        days = days.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        recipients = recipients.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(recipients));
        boolean enough = switch (occasion.threshold()) {
            case NONE -> days.isEmpty();
            case SEVERAL -> !days.isEmpty() && days.size() <= MOST_THRESHOLDS;
            case EVERY, FIRST_AND_EVERY -> days.size() == 1;
        };
        if (!enough || days.stream().anyMatch(day -> day < 1 || day > MOST_DAYS)) {
            throw new Refusal("rule.days");
        }
        if (recipients.isEmpty() || recipients.stream().anyMatch(each -> each.about() != occasion.about())) {
            throw new Refusal("rule.recipients");
        }
    }

    boolean isFor(@Nullable TaskClass kind) {
        return taskClass == null || taskClass == kind;
    }
}
