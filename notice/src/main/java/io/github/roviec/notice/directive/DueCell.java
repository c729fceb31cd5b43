package io.github.roviec.notice.directive;

import io.github.roviec.notice.directive.Sentences.Sentence;
import io.github.roviec.notice.mention.TimeMention;
import io.github.roviec.notice.rule.Family;
import io.github.roviec.notice.text.Tokens;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// Reads a deadline that stands alone behind a label or in a column: there "Quý IV/2025" needs no "trong".
final class DueCell {

    /// @param recurring "Hằng quý", "Thường xuyên"
    record Due(Deadline deadline, boolean recurring) {}

    private final Workbench bench;
    private final Tokens tokens;

    DueCell(Workbench bench) {
        this.bench = bench;
        this.tokens = bench.tokens();
    }

    /// The last date in tokens `[from, to)`; without a date the words are kept as they stand.
    Due read(int from, int to) {
        int end = to;
        while (end > from && tokens.isAny(end - 1, ".", ";", ",")) {
            end--;
        }
        if (end <= from) {
            return new Due(Deadline.NONE, false);
        }
        LocalDate last = null;
        for (int i = from; i < end && !bench.byOther(from, end); i++) {
            TimeMention time = bench.mentions().time(i);
            LocalDate date =
                    time == null ? monthOfYear(i) : period(i) || begins(i, end) ? null : time.lastDay(bench.paper());
            if (date != null && (last == null || date.isAfter(last))) {
                last = date;
            }
            i = time == null ? i : time.to() - 1;
        }
        var cell = new Sentence(from, end);
        boolean recurring = bench.hits(cell).stream().anyMatch(hit -> hit.is(Family.RECURRING)) || goesOn(from, end);
        var span = bench.source().span(tokens.start(from), tokens.end(end - 1));
        String text = bench.text(from, end);
        return recurring || last == null
                ? new Due(new Deadline(null, Deadline.Basis.NONE, text, span), recurring)
                : new Due(new Deadline(last, Deadline.Basis.EXPLICIT, text, span), false);
    }

    /// "Thường xuyên", "Năm 2026 và các năm tiếp theo"
    private boolean goesOn(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (tokens.is(i, "thường") && tokens.is(i + 1, "xuyên")
                    || tokens.is(i, "tiếp") && tokens.is(i + 1, "theo")) {
                return true;
            }
        }
        return false;
    }

    /// "6/2025"
    private @Nullable LocalDate monthOfYear(int at) {
        boolean glued = tokens.is(at + 1, "/") && tokens.glued(at + 1) && tokens.glued(at + 2);
        if (!glued || tokens.glued(at) || !tokens.isNumber(at) || !tokens.isNumber(at + 2)) {
            return null;
        }
        String month = tokens.key(at);
        String year = tokens.key(at + 2);
        boolean fits = month.length() <= 2 && year.length() == 4 && !tokens.is(at + 3, "/");
        int number = fits ? Integer.parseInt(month) : 0;
        return number < 1 || number > 12 || year.charAt(0) != '2'
                ? null
                : YearMonth.of(Integer.parseInt(year), number).atEndOfMonth();
    }

    /// "Từ 01/7/2025": a beginning without an end.
    private boolean begins(int at, int end) {
        boolean from = tokens.is(at - 1, "từ") || tokens.is(at - 1, "kể");
        for (int i = at; from && i < end; i++) {
            from = !tokens.is(i, "đến");
        }
        return from;
    }

    /// "Giai đoạn 2026 - 2030", "năm 2026 - 2030": the time of a plan.
    private boolean period(int at) {
        return tokens.is(at - 1, "đoạn") || tokens.is(at - 2, "đoạn");
    }
}
