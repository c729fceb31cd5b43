package io.github.roviec.notice.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A text as it was supplied, its normal form, and the way back from one to the other.
///
/// The normal form has composed letters, plain spaces and dashes, no markup, and one line per paragraph, also where the
/// supplied text cut paragraphs at the edge of a page.
public final class SourceText {

    private final String raw;
    private final MappedText mapped;
    private final String normal;
    private final List<Paragraph> paragraphs;
    private final List<Table> tables;
    private final List<Span> doubtful;

    private SourceText(String raw, List<Span> doubtful) {
        this.raw = raw;
        this.doubtful = doubtful;
        Paragraphs.Joined joined = Paragraphs.join(TableFinder.lift(Cleaner.clean(raw)));
        this.mapped = joined.text();
        this.tables = joined.tables();
        this.normal = mapped.toString();
        this.paragraphs = cut(normal);
    }

    public static SourceText of(String raw) {
        return new SourceText(raw, List.of());
    }

    /// @param doubtful stretches of `raw` whose letters may be wrong, such as words that a machine could
    ///                 hardly read from a picture; in any order, apart from each other
    public static SourceText of(String raw, List<Span> doubtful) {
        return new SourceText(
                raw,
                doubtful.stream().sorted(Comparator.comparingInt(Span::start)).toList());
    }

    public String raw() {
        return raw;
    }

    public String normal() {
        return normal;
    }

    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /// Tables of three columns and more; their cells are paragraphs too.
    public List<Table> tables() {
        return tables;
    }

    /// Where characters `[start, end)` of the normal form stand in the text as supplied.
    public Span span(int start, int end) {
        if (normal.isEmpty() || start >= end) {
            int at = start < normal.length() ? mapped.rawFrom(start) : raw.length();
            return new Span(at, at);
        }
        return new Span(mapped.rawFrom(start), mapped.rawTo(end - 1));
    }

    boolean hasDoubts() {
        return !doubtful.isEmpty();
    }

    /// Whether any of characters `[start, end)` of the normal form stands in a doubtful stretch.
    boolean doubtful(int start, int end) {
        Span here = span(start, end);
        int low = 0;
        int high = doubtful.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (doubtful.get(middle).end() <= here.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < doubtful.size() && doubtful.get(low).start() < here.end();
    }

    /// Characters `[start, end)` of the normal form as a reader would copy them: page breaks joined, syllables glued
    /// where the supplied text glues them, a blank that slipped by one letter put back.
    public String text(int start, int end) {
        var out = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            if (mapped.stands(i)) {
                out.append(normal.charAt(i));
            }
        }
        return out.toString();
    }

    private static List<Paragraph> cut(String normal) {
        var found = new ArrayList<Paragraph>();
        int start = 0;
        while (start < normal.length()) {
            int end = normal.indexOf('\n', start);
            end = end < 0 ? normal.length() : end;
            if (end > start) {
                found.add(new Paragraph(start, end));
            }
            start = end + 1;
        }
        return List.copyOf(found);
    }
}
