package io.github.roviec.office.documents.file;

import java.util.ArrayList;
import java.util.List;

/// From printed pages to the text of the paper.
public final class PrintedText {

    private PrintedText() {}

    /// Page numbers and running heads taken off, columns one after the other, wrapped lines joined.
    public static Extracted of(List<PrintedPage> pages) {
        List<PrintedPage> inOrder =
                PageFrame.remove(pages).stream().map(Columns::inOrder).toList();
        Paragraphs.Joined joined = Paragraphs.join(inOrder);
        return new Extracted(joined.text(), asides(pages), pages, joined.placed());
    }

    /// What stands alone at the head of the paper or at the edges of a page.
    private static List<String> asides(List<PrintedPage> pages) {
        List<String> asides = new ArrayList<>();
        pages.stream()
                .limit(1)
                .flatMap(page -> page.lines().stream())
                .limit(SecretMark.HEAD_LINES)
                .forEach(line -> asides.addAll(line.segments()));
        for (PrintedPage page : pages) {
            PageFrame.edges(page.lines())
                    .forEach(i -> asides.addAll(page.lines().get(i).segments()));
        }
        return asides;
    }
}
