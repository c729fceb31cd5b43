package io.github.roviec.office.web.tasks.evidence;

import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The evidence of a month, of everybody, one unit or one person.
///
/// @param scope    "all", "unit" or "person"
/// @param heading  the name of that unit or person; empty for all
/// @param units    sums that open a unit; only for "all"
/// @param persons  sums that open a person; not for "person"
/// @param sum      of the rows; null for "all"
/// @param rows     none for "all"
/// @param lockFrom from which day on the month may be locked; null where it is locked
/// @param example  the catalogue is still the example that is shipped
public record EvidencePage(
        Month month,
        String scope,
        String heading,
        List<Sum> units,
        List<Sum> persons,
        @Nullable Sum sum,
        List<Row> rows,
        @Nullable Lock lock,
        @Nullable String lockFrom,
        boolean mayLock,
        List<Choice> kinds,
        boolean example,
        Draft draft,
        @Nullable Note note) {

    public List<Sum> sums() {
        return sum == null ? List.of() : List.of(sum);
    }

    /// @param address of this page with its month and scope
    /// @param mine    own rows of the same month
    public record Month(
            String key,
            String number,
            String year,
            String from,
            String to,
            boolean running,
            String previous,
            String next,
            String address,
            String all,
            String mine,
            String sheet,
            String unit,
            String person) {}

    public record Lock(String at, String by) {}

    /// @param percents a, b and c with one decimal; null of nothing
    public record Sum(
            String name,
            String unit,
            String url,
            int products,
            String converted,
            int completed,
            int firstTime,
            int failedReviews,
            int onTimeByOriginal,
            int onTime,
            int delays,
            int excused,
            int unplanned,
            int contested,
            @Nullable String quantity,
            @Nullable String quality,
            @Nullable String progress) {}

    /// @param kindName   null: not chosen yet
    /// @param answerable the objection that this person may answer
    public record Row(
            String code,
            String text,
            long unit,
            String unitName,
            String person,
            String role,
            boolean inner,
            String kind,
            @Nullable String kindName,
            String factor,
            String quantity,
            String converted,
            boolean unplanned,
            @Nullable String originalDue,
            @Nullable String due,
            @Nullable String doneOn,
            String state,
            boolean firstTime,
            @Nullable Boolean onTimeByOriginal,
            @Nullable Boolean onTime,
            int failedReviews,
            int delays,
            int excused,
            @Nullable String cause,
            String causeBy,
            @Nullable String causeOn,
            List<String> dueChanges,
            List<String> products,
            int weighing,
            boolean contested,
            List<Said> contests,
            boolean mayWeigh,
            boolean mayConfirm,
            boolean mayContest,
            @Nullable Long answerable) {

        public String id() {
            return code.replace('.', '-') + "-" + unit;
        }
    }

    /// @param outcome null while nobody has answered
    public record Said(
            String words,
            String at,
            @Nullable String outcome,
            @Nullable String answer,
            @Nullable String by,
            @Nullable String answeredAt) {}

    /// What was typed and could not be kept.
    public record Draft(String id, String deed, String text) {
        static final Draft NONE = new Draft("", "", "");
    }
}
