package io.github.roviec.office.reports.print;

import io.github.roviec.office.reports.paper.Annex;
import io.github.roviec.office.reports.paper.AnnexHead;
import io.github.roviec.office.reports.paper.Capitals;
import io.github.roviec.office.reports.paper.Composition;
import io.github.roviec.office.reports.paper.PaperHead;
import io.github.roviec.office.reports.paper.PaperKind;
import io.github.roviec.office.reports.paper.Signature;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/// The whole paper as a page of markup; how it looks is data: `papers/print/paper.css`.
final class PrintPage {

    private static final String STYLE = style();
    private static final double LEFT = 187;
    private static final double TEXT = 467;

    private final StringBuilder out = new StringBuilder(60_000);

    private PrintPage() {}

    static String html(Composition paper, int year) {
        PrintPage page = new PrintPage();
        page.write(paper, year);
        return page.out.toString();
    }

    private void write(Composition paper, int year) {
        out.append("<html lang=\"vi\"><head><title>")
                .append(Xml.text(
                        paper.head().kind().title() + ": " + paper.head().subject()))
                .append("</title><meta name=\"author\" content=\"")
                .append(Xml.text(paper.head().issuer()))
                .append("\"/><style>")
                .append(STYLE)
                .append("</style></head><body>");
        head(paper.head(), year);
        PrintBlocks.write(Ending.closed(paper.body()), out);
        foot(paper);
        for (int i = 0; i < paper.annexes().size(); i++) {
            Annex annex = paper.annexes().get(i);
            AnnexHead head = AnnexHead.of(paper, i);
            out.append("<div class=\"annex")
                    .append(annex.landscape() ? " across" : "")
                    .append("\">");
            line("annex-name", head.name());
            line("annex-name", head.title());
            line("annex-with", head.with());
            PrintBlocks.write(annex.blocks(), out);
            out.append("</div>");
        }
        out.append("</body></html>");
    }

    private void head(PaperHead head, int year) {
        String superior = head.superior();
        out.append("<table class=\"head\"><tr><td class=\"issuer\">");
        if (superior != null) {
            line("superior", Capitals.of(superior));
        }
        head.issuerLines().forEach(each -> line("name", each));
        rule(Rule.under(head.issuerLines().getLast(), Letters.BOLD, 12, LEFT));
        out.append("</td><td>");
        line("nation", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        line("motto", "Độc lập - Tự do - Hạnh phúc");
        rule(Rule.MOTTO.points());
        out.append("</td></tr><tr><td>");
        line("number", head.numberLine());
        if (head.kind() == PaperKind.LETTER) {
            line("about", "V/v " + head.subject());
        }
        out.append("</td><td>");
        line("day", head.dayLine(year));
        out.append("</td></tr></table>");
        if (head.kind() != PaperKind.LETTER) {
            line("kind", Capitals.of(head.kind().title()));
            line("subject", head.subject());
            rule(Rule.under(head.subject(), Letters.BOLD, 14, TEXT));
        }
        String replaces = head.replaces();
        if (replaces != null) {
            line("replaces", "(Thay thế " + replaces + ")");
        }
        if (head.addressees().size() == 1) {
            line("to", "Kính gửi: " + head.addressees().getFirst() + ".");
        } else if (!head.addressees().isEmpty()) {
            line("to", "Kính gửi:");
            for (int i = 0; i < head.addressees().size(); i++) {
                line(
                        "to-each",
                        "- " + head.addressees().get(i) + (i < head.addressees().size() - 1 ? ";" : "."));
            }
        }
    }

    private void foot(Composition paper) {
        out.append("<table class=\"foot\"><tr><td class=\"recipients\">");
        line("recipients-head", "Nơi nhận:");
        for (int i = 0; i < paper.recipients().size(); i++) {
            line(
                    "recipient",
                    "- " + paper.recipients().get(i) + (i < paper.recipients().size() - 1 ? ";" : "."));
        }
        out.append("</td><td class=\"signature\">");
        for (Signature.Line each : paper.signature().lines()) {
            line("post", each.words());
        }
        String name = paper.signature().name();
        line("signer", name == null ? "" : name);
        out.append("</td></tr></table>");
    }

    private void rule(double points) {
        out.append(String.format(Locale.ROOT, "<div class=\"rule\" style=\"width: %.1fpt\"></div>", points));
    }

    private void line(String style, String words) {
        out.append("<p class=\"")
                .append(style)
                .append("\">")
                .append(Xml.text(words))
                .append("</p>");
    }

    private static String style() {
        try (InputStream file =
                Objects.requireNonNull(PrintPage.class.getResourceAsStream("/papers/print/paper.css"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
