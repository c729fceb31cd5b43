package io.github.roviec.notice;

import io.github.roviec.notice.directive.Addressees;
import io.github.roviec.notice.directive.Directive;
import io.github.roviec.notice.directive.DirectiveReader;
import io.github.roviec.notice.directive.Findings;
import io.github.roviec.notice.directive.Workbench;
import io.github.roviec.notice.lint.Linter;
import io.github.roviec.notice.lint.Paper;
import io.github.roviec.notice.lint.Remark;
import io.github.roviec.notice.mention.Figure;
import io.github.roviec.notice.mention.FigurePlace;
import io.github.roviec.notice.mention.FigureReader;
import io.github.roviec.notice.mention.Mentions;
import io.github.roviec.notice.rule.RuleBook;
import io.github.roviec.notice.text.SourceText;
import io.github.roviec.notice.text.Span;
import io.github.roviec.notice.text.Tokens;
import io.github.roviec.notice.tree.NoticeTree;
import io.github.roviec.notice.tree.TreeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Reads notices. Safe for use by several threads; make one and keep it.
///
/// The path of a text: {@link SourceText} (normal form and the way back), {@link Tokens}, {@link Mentions} (who, when,
/// which paper), {@link NoticeTree} (what stands under what), {@link DirectiveReader} (the orders).
public final class NoticeReader {

    private static final class Standard {
        static final RuleBook BOOK = RuleBook.standard();
    }

    private final RuleBook book;
    private final List<KnownUnit> known;
    private final UnitList units;

    private NoticeReader(RuleBook book, List<KnownUnit> known) {
        this.book = book;
        this.known = List.copyOf(known);
        this.units = known.isEmpty() ? UnitList.NONE : new UnitList(known, book);
    }

    /// A reader with the standard rule book.
    public static NoticeReader standard() {
        return new NoticeReader(Standard.BOOK, List.of());
    }

    /// The same reader, which also resolves names against an office's own list.
    public NoticeReader withUnits(List<KnownUnit> list) {
        return new NoticeReader(book, list);
    }

    /// The same reader with rules of an office's own beside the standard ones. They are put to the test of their own
    /// examples here and now, which takes a moment: make such a reader once.
    ///
    /// Throws {@link RuleException}, which says in which file and line, when a file is not written properly, a rule
    /// does not find what its examples say, or takes an example away from a standard rule.
    ///
    /// @param texts the text of each rule file by its name
    public NoticeReader withRules(Map<String, String> texts) {
        if (texts.isEmpty()) {
            return this;
        }
        RuleBook more = book.with(texts);
        new RuleCheck(more)
                .own(more.rules().subList(book.rules().size(), more.rules().size()));
        return new NoticeReader(more, known);
    }

    /// Reads `text`. Never throws on bad text: what cannot be read becomes an unread passage and a remark.
    public Reading read(String text) {
        return read(text, List.of());
    }

    /// The same for a text that a machine read from pictures. A name that has a doubtful word in it is not sure; where
    /// the office's list has it but for its accents, it is taken for the one on the list and remarked on.
    ///
    /// @param doubtful the words of `text` whose letters may be wrong
    public Reading read(String text, List<Span> doubtful) {
        SourceText source = SourceText.of(text, doubtful);
        Tokens tokens = Tokens.of(source);
        var mentions = new Mentions(source, tokens, book, units.names());
        NoticeTree tree = new TreeReader(tokens, book, mentions).read(source);
        var headers = new HeaderReader(source, tokens, book, mentions);
        Header header = headers.read(tree);
        var remarks = new ArrayList<Remark>();
        Addressees addressees = units.resolving(remarks, tokens);
        var bench = new Workbench(source, tokens, book, mentions, addressees, headers.paperDate(header), header.date());
        Findings findings = new DirectiveReader(bench).read(tree, headers.addressees(tree, addressees));
        List<Directive> directives = findings.directives();
        List<FigurePlace> places = new FigureReader(source, tokens, book, mentions, bench.paper()).all();
        remarks.addAll(new Linter(new Paper(
                        source,
                        tokens,
                        book,
                        mentions,
                        tree,
                        directives,
                        places,
                        header.kind(),
                        headers.latestDate(header),
                        units.places()))
                .remarks());
        List<Figure> figures = places.stream().map(FigurePlace::figure).toList();
        return new Reading(
                text,
                header,
                directives,
                mentions.citations(),
                figures,
                List.copyOf(remarks),
                findings.passages(figures));
    }
}
