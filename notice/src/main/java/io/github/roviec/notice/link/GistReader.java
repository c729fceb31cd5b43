package io.github.roviec.notice.link;

import io.github.roviec.notice.mention.Citation;
import io.github.roviec.notice.mention.KnownNames;
import io.github.roviec.notice.mention.Mentions;
import io.github.roviec.notice.mention.TimeMention;
import io.github.roviec.notice.mention.UnitMention;
import io.github.roviec.notice.rule.Family;
import io.github.roviec.notice.rule.Hit;
import io.github.roviec.notice.rule.RuleBook;
import io.github.roviec.notice.text.SourceText;
import io.github.roviec.notice.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds out what an order is about. Safe for use by several threads.
public final class GistReader {

    private static final class Standard {
        static final GistReader READER = new GistReader(RuleBook.standard());
    }

    private final RuleBook book;

    private GistReader(RuleBook book) {
        this.book = book;
    }

    /// A reader with the standard rule book.
    public static GistReader standard() {
        return Standard.READER;
    }

    /// The gist of the text of one order. Never throws on bad text; the gist of nothing is empty.
    public Gist read(String text) {
        return read(text, null);
    }

    /// The same, when it is known which paper gives the order: a later one may cite it.
    ///
    /// @param paper number and symbol ("15/TB-UBND")
    public Gist read(String text, @Nullable String paper) {
        return new Work(text).gist(paper == null ? null : number(paper));
    }

    private static String number(String said) {
        return said.replace(" ", "").toUpperCase(Locale.ROOT);
    }

    private final class Work {
        private final Tokens tokens;
        private final Mentions mentions;
        private final List<List<String>> runs = new ArrayList<>();
        private final Set<String> names = new HashSet<>();
        private final Set<String> regions = new HashSet<>();
        private final Set<Integer> years = new HashSet<>();
        private List<String> run = new ArrayList<>();
        private boolean ongoing;

        Work(String text) {
            SourceText source = SourceText.of(text);
            tokens = Tokens.of(source);
            mentions = new Mentions(source, tokens, book, KnownNames.NONE);
        }

        Gist gist(@Nullable String own) {
            int at = 0;
            while (at < tokens.size()) {
                at = take(at);
            }
            cut();
            Set<String> papers = new HashSet<>();
            for (Citation citation : mentions.citations()) {
                papers.add(number(citation.number()));
            }
            return new Gist(runs, names, regions, years, papers, own, ongoing);
        }

        /// @return the token to go on with
        private int take(int at) {
            if (mentions.cited(at)) {
                cut();
                return at + 1;
            }
            TimeMention time = mentions.time(at);
            if (time != null) {
                if (time.kind() == TimeMention.Kind.YEAR) {
                    years.add(time.year());
                }
                cut();
                return time.to();
            }
            List<UnitMention> units = mentions.units(at);
            if (!units.isEmpty() && isName(at, units.getLast().to())) {
                cut();
                int end = units.getLast().to();
                places(at, end);
                return end;
            }
            Hit hit = book.at(Family.FORMULA, tokens, at, tokens.size());
            if (hit == null) {
                return word(at);
            }
            if (hit.says("word")) {
                add(at, hit.to());
                return hit.to();
            }
            ongoing |= hit.says("continue");
            cut();
            return hit.to();
        }

        /// Whether the mention is a name; without a capital ("từng chủ đầu tư") it is a word like others.
        private boolean isName(int from, int to) {
            for (int i = from; i < to; i++) {
                if (tokens.capital(i) && !opens(i)) {
                    return true;
                }
            }
            return tokens.capital(from) && to - from > 1;
        }

        private void add(int from, int to) {
            for (int i = from; i < to; i++) {
                run.add(tokens.key(i));
            }
        }

        private int word(int at) {
            if (!tokens.isWord(at)) {
                year(at);
                cut();
                return at + 1;
            }
            int end = nameEnd(at, tokens.size());
            if (end > at + 1) {
                (isRegion(tokens.key(at - 1)) ? regions : names).add(words(at, end));
            }
            int next = Math.max(end, at + 1);
            add(at, next);
            return next;
        }

        private void year(int at) {
            if (tokens.isNumber(at) && tokens.key(at).length() == 4) {
                int year = Integer.parseInt(tokens.key(at));
                if (year >= 1990 && year < 2100) {
                    years.add(year);
                }
            }
        }

        /// Places inside the names of units: the unit may only be told of the work, but its place is where the work is.
        private void places(int from, int to) {
            for (int i = from + 1; i < to; i++) {
                int end = nameEnd(i, to);
                if (end > i) {
                    (isRegion(tokens.key(i - 1)) ? regions : names).add(words(i, end));
                    i = end - 1;
                }
            }
        }

        private static boolean isRegion(String word) {
            return switch (word) {
                case "huyện", "tỉnh", "phố" -> true;
                default -> false;
            };
        }

        /// Two capitals or more in a row are a name; a first word is none only because it opens the sentence.
        private int nameEnd(int at, int limit) {
            int end = at;
            while (end < limit && tokens.capital(end) && !tokens.allCapitals(end) && !opens(end)) {
                end++;
            }
            return end - at >= 2 ? end : at;
        }

        private boolean opens(int at) {
            return at == 0 || (!tokens.isWord(at - 1) && !tokens.isAny(at - 1, ",", "(", "\"", "“"));
        }

        private String words(int from, int to) {
            var name = new StringBuilder();
            for (int i = from; i < to; i++) {
                name.append(i == from ? "" : " ").append(tokens.key(i));
            }
            return name.toString();
        }

        private void cut() {
            if (run.size() > 1) {
                runs.add(run);
            }
            run = new ArrayList<>();
        }
    }
}
