package io.github.roviec.office.tasks.evidence;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.Role;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.WorkState;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one unit, and the person of it who did it, did for one task in a month.
///
/// @param person        null: nobody of the unit has done anything to it yet
/// @param inner         a part that the unit gave itself: it counts for its person, not for the unit
/// @param kind          null: nobody has chosen; it weighs as an ordinary document
/// @param coefficient   in hundredths
/// @param per           of so many pieces together
/// @param doneOn        the day of confirmation; for a coordinating unit the day on which it gave its contribution
/// @param failedReviews how often the product came back, reopening included
/// @param delays        how many deadlines and commitments passed before it was done
/// @param excused       how many of them have a confirmed objective cause
/// @param dueChanges    "30/9/2024 → 15/10/2024", oldest first
/// @param products      numbers and names of the papers that prove it
/// @param weighing      the version on which a change of its weight is decided; 0: never weighed
/// @param contested     something was said against it
/// @param contests      oldest first
public record EvidenceRow(
        TaskCode code,
        String text,
        UnitId unit,
        String unitName,
        @Nullable ActorId person,
        String personName,
        Role role,
        boolean inner,
        @Nullable Long kind,
        @Nullable String kindName,
        int coefficient,
        int per,
        BigDecimal quantity,
        boolean unplanned,
        @Nullable LocalDate originalDue,
        @Nullable LocalDate due,
        @Nullable LocalDate doneOn,
        WorkState state,
        int failedReviews,
        int delays,
        int excused,
        @Nullable String cause,
        String causeBy,
        @Nullable LocalDate causeOn,
        List<String> dueChanges,
        List<String> products,
        int weighing,
        boolean contested,
        List<Contest> contests) {

    public boolean completed() {
        return doneOn != null;
    }

    public boolean acceptedFirstTime() {
        return completed() && failedReviews == 0;
    }

    public boolean onTimeByOriginal() {
        return doneOn != null && originalDue != null && !doneOn.isAfter(originalDue);
    }

    public boolean onTime() {
        return doneOn != null && due != null && !doneOn.isAfter(due);
    }

    /// In standard products.
    public BigDecimal converted() {
        return BigDecimal.valueOf(coefficient, 2)
                .multiply(quantity)
                .divide(BigDecimal.valueOf(per), MathContext.DECIMAL64);
    }

    public @Nullable Contest openContest() {
        return contests.stream()
                .filter(contest -> contest.outcome() == null)
                .findFirst()
                .orElse(null);
    }
}
