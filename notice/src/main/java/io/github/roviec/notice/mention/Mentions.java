package io.github.roviec.notice.mention;

import io.github.roviec.notice.rule.Classes;
import io.github.roviec.notice.rule.RuleBook;
import io.github.roviec.notice.text.SourceText;
import io.github.roviec.notice.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Everything that a text mentions, findable by token.
public final class Mentions implements Classes {

    private final TimeReader times;
    private final UnitLists units;
    private final List<CitationReader.Place> citations;
    private final Map<Integer, List<UnitMention>> partners = new HashMap<>();

    /// What {@link #units} found, by token; null where nobody has asked yet.
    private final @Nullable List<UnitMention>[] lists;

    private final boolean[] cited;

    @SuppressWarnings("unchecked")
    public Mentions(SourceText source, Tokens tokens, RuleBook book, KnownNames known) {
        lists = new List[tokens.size()];
        times = new TimeReader(source, tokens);
        units = new UnitReader(source, tokens, book, known).lists();
        citations = new CitationReader(source, tokens, book, times).all();
        cited = new boolean[tokens.size() + 1];
        for (var place : citations) {
            Arrays.fill(cited, place.from(), place.to(), true);
        }
    }

    /// Units, joined by commas or "và", that begin at token `at`; empty when none does.
    public List<UnitMention> units(int at) {
        if (at < 0 || at >= lists.length) {
            return List.of();
        }
        List<UnitMention> found = lists[at];
        if (found == null) {
            found = units.list(at);
            lists[at] = found;
        }
        return found;
    }

    /// Units behind "phối hợp với": there a group needs no "các" ("địa phương", "cơ quan liên quan").
    public List<UnitMention> partners(int at) {
        return partners.computeIfAbsent(at, units::partners);
    }

    /// Tokens `[from, to)` as a unit whose shape no rule knows.
    public UnitMention guessed(int from, int to) {
        return units.guessed(from, to);
    }

    /// `unit` with everything up to token `to` as part of its name, as in a heading that names nothing else.
    public UnitMention extended(UnitMention unit, int to) {
        return units.extended(unit, to);
    }

    /// The token at which the person's name at the end of a post begins, or -1.
    public int person(UnitMention post) {
        return units.person(post);
    }

    /// The day, month, quarter or year that begins at token `at`.
    public @Nullable TimeMention time(int at) {
        TimeMention found = times.day(at);
        found = found == null ? times.month(at) : found;
        found = found == null ? times.quarter(at) : found;
        return found == null ? times.wholeYear(at) : found;
    }

    public List<Citation> citations() {
        return citations.stream().map(CitationReader.Place::citation).toList();
    }

    /// The citations that begin in tokens `[from, to)`.
    public List<Citation> citations(int from, int to) {
        int low = 0;
        int high = citations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (citations.get(middle).from() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        var found = new ArrayList<Citation>();
        while (low < citations.size() && citations.get(low).from() < to) {
            found.add(citations.get(low++).citation());
        }
        return found;
    }

    /// Whether token `at` is part of a citation.
    public boolean cited(int at) {
        return at >= 0 && at < cited.length && cited[at];
    }

    @Override
    public int end(String name, int at) {
        TimeMention time = switch (name) {
            case "<ngày>" -> times.day(at);
            case "<tháng>" -> times.month(at);
            case "<quý>" -> times.quarter(at);
            case "<năm>" -> times.wholeYear(at);
            default -> null;
        };
        if (time != null) {
            return time.to();
        }
        if (name.equals("<đơn vị>")) {
            List<UnitMention> list = units(at);
            return list.isEmpty() ? -1 : list.getLast().to();
        }
        return -1;
    }
}
