package io.github.roviec.notice.mention;

import io.github.roviec.notice.rule.Family;
import io.github.roviec.notice.rule.RuleBook;
import io.github.roviec.notice.text.SourceText;
import io.github.roviec.notice.text.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds papers that are named by number and symbol.
final class CitationReader {

    private static final int LONGEST_KIND = 5;
    private static final int LONGEST_ISSUER = 14;

    private final SourceText source;
    private final Tokens tokens;
    private final RuleBook book;
    private final TimeReader times;

    CitationReader(SourceText source, Tokens tokens, RuleBook book, TimeReader times) {
        this.source = source;
        this.tokens = tokens;
        this.book = book;
        this.times = times;
    }

    /// A citation with its place in tokens.
    record Place(int from, int to, Citation citation) {}

    List<Place> all() {
        var found = new ArrayList<Place>();
        for (int i = 0; i < tokens.size(); i++) {
            int end = tokens.isNumber(i) && !tokens.glued(i) ? symbolEnd(i) : -1;
            if (end < 0 || tokens.is(i - 1, ":")) {
                continue;
            }
            Place place = place(i, end, found.isEmpty() ? null : found.getLast());
            found.add(place);
            i = place.to - 1;
        }
        return found;
    }

    /// The end of "77/UBND-TCKH" when one begins at `at`: digits, a stroke, then at least one capital.
    private int symbolEnd(int at) {
        int i = at + 1;
        boolean capital = false;
        while (i < tokens.size() && (tokens.glued(i) || gap(i)) && i < at + 24) {
            boolean sign = tokens.isAny(i, "/", "-", "&", ".", ",");
            if (sign ? !(tokens.glued(i + 1) || gap(i + 1)) || !joins(i) : !tokens.isWord(i) && !tokens.isNumber(i)) {
                break;
            }
            if (i == at + 1 && !tokens.isAny(i, "/", "-")) {
                return -1;
            }
            if (tokens.isWord(i)) {
                if (!tokens.capital(i)) {
                    return -1;
                }
                capital = true;
            }
            i++;
        }
        return capital ? i : -1;
    }

    /// "99- TB/TW": a line once ended behind the hyphen.
    private boolean gap(int at) {
        return tokens.is(at - 1, "-") && tokens.glued(at - 1) && tokens.allCapitals(at);
    }

    private boolean joins(int sign) {
        return !tokens.isAny(sign, ".", ",") || (tokens.isWord(sign - 1) && tokens.capital(sign + 1));
    }

    private Place place(int number, int end, @Nullable Place before) {
        int from = tokens.is(number - 1, "số") ? number - 1 : number;
        String kind = null;
        for (int back = LONGEST_KIND; back >= 1 && kind == null; back--) {
            var hit = book.at(Family.PAPER, tokens, from - back, from);
            if (from - back >= 0 && hit != null && hit.to() == from) {
                kind = tokens.written(hit.from(), hit.to());
                from = hit.from();
            }
        }
        if (kind == null && before != null && tokens.is(number - 1, "số") && from - before.to <= 2) {
            kind = before.citation.kind();
        }
        int to = end;
        LocalDate date = null;
        int dateAt = tokens.is(end, ",") ? end + 1 : end;
        if (tokens.is(dateAt, "ngày")) {
            TimeMention day = times.day(dateAt);
            if (day != null && day.year() > 0) {
                date = day.lastDay(null);
                to = day.to();
            }
        }
        String issuer = null;
        if (tokens.is(to, "của")) {
            int last = issuerEnd(to + 1);
            if (last > to + 1) {
                issuer = tokens.written(to + 1, last);
                to = last;
            }
        }
        var span = source.span(tokens.start(from), tokens.end(to - 1));
        return new Place(
                from, to, new Citation(kind, tokens.written(number, end).replace(" ", ""), date, issuer, span));
    }

    private int issuerEnd(int at) {
        int i = at;
        while (i < at + LONGEST_ISSUER && tokens.isWord(i) && !startsPurpose(i)) {
            i++;
        }
        return i;
    }

    private boolean startsPurpose(int i) {
        return tokens.isAny(i, "về", "ban", "phê", "quy", "tại", "trong", "đã", "để", "cho", "kèm", "triển", "thực")
                && !tokens.capital(i);
    }
}
