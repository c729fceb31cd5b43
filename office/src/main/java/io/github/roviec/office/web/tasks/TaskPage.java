package io.github.roviec.office.web.tasks;

import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One task as a file: what, from which sentence, who, by when and why, what happened, what next.
///
/// @param start  of the passage in the paper's text; `end` is exclusive
/// @param former units that led it before
/// @param units  where it may go
/// @param main   the next step, as it stands in the address; null when this person has none
/// @param others further steps open to this person
public record TaskPage(
        String code,
        @Nullable String parent,
        int version,
        String text,
        String state,
        String timeliness,
        String passage,
        long document,
        String paper,
        int start,
        int end,
        List<Part> parts,
        int partsDone,
        PartsBox split,
        CoordinationBox coordination,
        NotesBox notes,
        List<Entry> history,
        String lead,
        String coordinating,
        String former,
        @Nullable String supervisor,
        @Nullable String monitor,
        @Nullable String due,
        @Nullable String originalDue,
        String dueBasis,
        @Nullable String dueText,
        String taskClass,
        @Nullable String product,
        @Nullable String noProduct,
        List<String> citations,
        List<Product> products,
        @Nullable Chain chain,
        List<Shared> shared,
        boolean mayTie,
        List<Choice> units,
        TermPanel term,
        RhythmPanel rhythm,
        @Nullable String main,
        List<String> others,
        StepDraft draft,
        @Nullable Note note) {

    private static final Map<String, Set<String>> REASONS = Map.of(
            "RETURNED",
            Set.of("entry.RETURN", "entry.REOPEN"),
            "REFUSED",
            Set.of("entry.REFUSE"),
            "SUSPENDED",
            Set.of("entry.SUSPEND"));

    /// Why it stands where it stands: why the work came back, was refused, rests.
    public @Nullable String because() {
        Set<String> steps = REASONS.getOrDefault(state, Set.of());
        return history.reversed().stream()
                .filter(entry -> steps.contains(entry.what()))
                .map(Entry::text)
                .findFirst()
                .orElse(null);
    }

    /// Whether this person's next step is plain.
    public boolean leading() {
        return main != null || term.mayDecide();
    }

    public boolean acting() {
        return leading() || !others.isEmpty() || term.mayAsk() || term.mayReport();
    }

    /// What was typed in the decision on more time could not be taken.
    public boolean deciding() {
        return draft.step.equals("quyet-dinh-han") || draft.step.equals("khong-gia-han");
    }

    /// The first of those that go on with this task.
    public @Nullable Step continuedBy() {
        return chain == null
                ? null
                : chain.steps.stream().filter(Step::later).findFirst().orElse(null);
    }

    /// Tasks that go on with each other, the oldest first.
    ///
    /// @param months how many months in a row, up to the latest
    public record Chain(int months, List<Step> steps) {

        /// Of the words for "the fourth month running"; null for one month.
        public @Nullable String running() {
            return months < 2 ? null : "task.chain.month." + (months <= 12 ? months : "more");
        }
    }

    /// @param code null where this person may not open it
    public record Step(
            @Nullable String code,
            String lead,
            String date,
            long document,
            String paper,
            String state,
            boolean own,
            boolean later) {}

    /// Work of the same objective; `code` null where this person may not open it.
    public record Shared(@Nullable String code, String lead, String state) {}

    public record Part(String code, String lead, String state, String timeliness) {}

    /// @param what   message key
    /// @param change "Phòng A → Phòng B", "30/9/2024 → 15/10/2024"; whom it is about
    /// @param until  the day that was asked for
    public record Entry(
            String at,
            String who,
            String what,
            @Nullable String change,
            @Nullable String until,
            @Nullable String text) {}

    /// @param url     null where only the number of a paper was given
    /// @param earlier what was handed in before under the same name, the newest first
    public record Product(
            @Nullable String url, String name, @Nullable String number, String who, String at, List<Product> earlier) {}

    /// What was typed for a step that could not be taken.
    public record StepDraft(
            String step,
            String text,
            String number,
            String noProduct,
            String openParts,
            String unit,
            String due,
            String reason) {
        static final StepDraft NONE = new StepDraft("", "", "", "", "", "", "", "");
    }
}
