package io.github.roviec.office.tasks.takeover;

import io.github.roviec.office.organisation.Spelling;
import io.github.roviec.office.tasks.WorkState;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where a task stands, as a cell of a register says it.
///
/// @param late of finished work: true "quá hạn", false "đúng hạn", null where the cell does not say
record StateWords(
        WorkState state, Sureness sureness, @Nullable Boolean late) {

    private static final Map<String, WorkState> KNOWN = WordLists.of("states.txt", WorkState.class, Spelling::plain);
    private static final Map<String, WorkState> BARE = WordLists.of("states.txt", WorkState.class, Spelling::fold);

    private static final Pattern PERCENT =
            Pattern.compile("^(?:đạt |khoảng |đã thực hiện |ước |dat |khoang |uoc )?(\\d{1,3})(?:[,.]\\d+)? ?%");
    private static final Pattern LATE = Pattern.compile("\\b(?:qua han|tre han|cham|muon)\\b");
    private static final Pattern IN_TIME = Pattern.compile("\\b(?:dung han|truoc han|dung tien do|kip tien do)\\b");

    /// Empty for a cell that says nothing known.
    static Optional<StateWords> of(String cell) {
        String said = Spelling.fold(cell);
        Matcher percent = PERCENT.matcher(cell.strip().toLowerCase(Locale.ROOT));
        if (percent.find()) {
            int done = Integer.parseInt(percent.group(1));
            WorkState state = done >= 100 ? WorkState.DONE : done == 0 ? WorkState.ASSIGNED : WorkState.IN_PROGRESS;
            return Optional.of(new StateWords(state, Sureness.UNDERSTOOD, late(said)));
        }
        // "hoãn" is not "hoàn": accents count where the cell has any.
        String words = beforeBracket(cell);
        boolean accented = !Spelling.plain(words).equals(Spelling.fold(words));
        String looked = accented ? Spelling.plain(cell) : said;
        Map.Entry<String, WorkState> best = null;
        int at = Integer.MAX_VALUE;
        String padded = " " + looked + " ";
        for (Map.Entry<String, WorkState> known : (accented ? KNOWN : BARE).entrySet()) {
            int place = padded.indexOf(" " + known.getKey() + " ");
            boolean longer =
                    best != null && known.getKey().length() > best.getKey().length();
            if (place >= 0 && (place < at || place == at && longer)) {
                best = known;
                at = place;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        return Optional.of(new StateWords(best.getValue(), sureness(cell, looked, best.getKey(), at), late(said)));
    }

    /// Sure where the cell says just that, with what stands in brackets.
    private static Sureness sureness(String cell, String looked, String words, int at) {
        String bare = beforeBracket(cell);
        if (looked.equals(words)
                || Spelling.plain(bare).equals(words)
                || Spelling.fold(bare).equals(words)) {
            return Sureness.SURE;
        }
        return at == 0 ? Sureness.UNDERSTOOD : Sureness.DOUBTFUL;
    }

    private static String beforeBracket(String cell) {
        int bracket = cell.indexOf('(');
        return bracket > 0 ? cell.substring(0, bracket) : cell;
    }

    private static @Nullable Boolean late(String said) {
        if (LATE.matcher(said).find()) {
            return true;
        }
        return IN_TIME.matcher(said).find() ? false : null;
    }
}
