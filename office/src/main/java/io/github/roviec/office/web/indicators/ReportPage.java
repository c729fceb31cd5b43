package io.github.roviec.office.web.indicators;

import io.github.roviec.office.web.Note;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A form, to be filled or looked at.
///
/// @param person  whose entries a browser keeps apart
/// @param days    of a period that the calendar on the wall does not have; else null
/// @param state   a key of `reportState`
/// @param steps   those that this person may take now, but for submitting
/// @param hands   the steps of its approval
/// @param periods the form's other periods for the same unit, latest first
/// @param binder  where all documents of the unit are
/// @param text    what was typed as a reason and could not be used
public record ReportPage(
        long id,
        int version,
        long person,
        String form,
        String unit,
        String kind,
        String number,
        String year,
        @Nullable String days,
        String due,
        boolean late,
        String state,
        boolean mayFill,
        List<Row> rows,
        List<String> steps,
        List<Event> history,
        List<Step> hands,
        List<Other> periods,
        String binder,
        String text,
        @Nullable Note note)
        implements Limited {

    /// Keys, below `entry`, of the words that the form's script shows.
    public List<String> words() {
        return List.of(
                "explanation",
                "hard",
                "soft",
                "mine",
                "keep-mine",
                "take-theirs",
                "state",
                "grid",
                "grid.help",
                "grid.leave",
                "plain",
                "in-grid",
                "nothing",
                "no-place",
                "state.saved",
                "state.saving",
                "state.waiting",
                "state.invalid",
                "state.conflict",
                "state.hard",
                "state.soft",
                "state.explained",
                "state.sealed",
                "state.by-parts",
                "state.empty",
                "state.commented",
                "line.saved",
                "line.saving",
                "line.offline",
                "line.open",
                "line.signed-out",
                "line.refused",
                "line.pasted",
                "line.pasted-over",
                "line.later",
                "line.conflict");
    }

    /// The first place that keeps the form from being sent; null where nothing was said of one.
    public @Nullable Row first() {
        String key = note == null ? "" : note.key();
        return rows.stream()
                .filter(row -> row.key() != null)
                .filter(row -> switch (key) {
                    case "refusal.indicators.incomplete" -> row.revision() == 0 && !"by-parts".equals(row.lock());
                    case "refusal.indicators.found-hard" ->
                        row.findings().stream().anyMatch(Found::hard);
                    case "refusal.indicators.unexplained" ->
                        row.note().isEmpty() && !row.findings().isEmpty();
                    case "report.some-wrong" -> row.wrong() != null;
                    default -> false;
                })
                .findFirst()
                .orElse(null);
    }

    /// Whether a rule found anything.
    public boolean hasFindings() {
        return rows.stream().anyMatch(row -> !row.findings().isEmpty());
    }

    /// Where what was found is given as a file: `.*` stands for the ending.
    public String findingsFile() {
        return "/so-lieu/bieu/" + id + "/kiem-tra.*";
    }

    /// Whether documents belong to this form.
    public boolean hasProofs() {
        return rows.stream().anyMatch(row -> row.wantsProof() || row.proofs() > 0);
    }

    /// Places without a document that want one as soon as they say that something is reached.
    public List<Row> unproved() {
        return rows.stream()
                .filter(row -> row.wantsProof() && row.proofs() == 0)
                .toList();
    }

    /// How many of them say so.
    public long lacking() {
        return unproved().stream().filter(Row::reached).count();
    }

    /// Why it is open again: null where it was neither returned nor reopened.
    public @Nullable Event openedAgain() {
        Event last = history.isEmpty() ? null : history.getLast();
        return last != null
                        && state.equals("IN_PROGRESS")
                        && (last.step().equals("RETURN") || last.step().equals("REOPEN"))
                ? last
                : null;
    }

    public boolean wantsReason(String step) {
        return !step.equals("chuyen-buoc") && !step.equals("chap-nhan") && !step.equals("chot");
    }

    /// A place; or, without a key, the name of the indicator whose members follow.
    ///
    /// @param depth    1 for a member of what the indicator is split by, 2 for a part of a member
    /// @param value    as typed, or as written
    /// @param reason   why there is none
    /// @param note     the explanation of an unusual value
    /// @param revision 0 while nothing was said
    /// @param lock     why nothing is typed here: "sealed", "by-parts"; null where it is
    /// @param wrong    why what was typed is not kept
    /// @param earlier  the periods before, latest first
    /// @param place    where it is talked about
    /// @param talk     how much is said there
    /// @param owed     whether an explanation is asked for
    /// @param source   where its history is shown; null while it has none
    /// @param proofs   how many documents prove it
    /// @param wantsProof a figure above zero wants one
    /// @param requirement what is asked of the unit there; empty where nothing is
    public record Row(
            @Nullable String key,
            String name,
            String measure,
            int depth,
            String value,
            String reason,
            String note,
            int revision,
            @Nullable String previous,
            @Nullable String lock,
            @Nullable Note wrong,
            List<Found> findings,
            List<Earlier> earlier,
            @Nullable String source,
            String place,
            int talk,
            boolean owed,
            int proofs,
            boolean wantsProof,
            String requirement) {

        static Row heading(String name, String measure) {
            return new Row(
                    null, name, measure, 0, "", "", "", 0, null, null, null, List.of(), List.of(), null, "", 0, false,
                    0, false, "");
        }

        /// Whether what is said there is above zero: "1", not "0", "0,00" or "-1".
        public boolean reached() {
            return !value.strip().startsWith("-") && value.chars().anyMatch(c -> c >= '1' && c <= '9');
        }

        /// Whether the place wants an explanation, or has one.
        public boolean explains() {
            return !note.isEmpty() || findings.stream().anyMatch(found -> !found.hard());
        }
    }

    /// What a rule found at the place.
    public record Found(String key, Object[] arguments, boolean hard) {}

    /// @param value null where there was none, and `absence` says why
    public record Earlier(
            String kind,
            String number,
            String year,
            @Nullable String value,
            @Nullable String absence) {}

    public record Other(long id, String kind, String number, String year) {}

    /// @param turn which step of the approval it was; null for what is none
    public record Event(
            String step,
            String at,
            String who,
            @Nullable String text,
            @Nullable Turned turn) {}

    /// Whose step it is.
    ///
    /// @param kind a key of `approver`
    /// @param unit null for the office
    public record Of(String kind, @Nullable String unit) {}

    /// @param inPlace by the office, in the place of the unit
    public record Turned(int number, int of, Of whose, boolean inPlace) {}

    /// @param state a key of `report.hand`
    /// @param unled a leader of the unit is asked, and it has none
    /// @param who   took it; null while nobody has
    public record Step(
            Of whose,
            String state,
            boolean unled,
            @Nullable String who,
            @Nullable String at) {}
}
