package io.github.roviec.office.reports.word;

import static io.github.roviec.office.reports.word.WordPaper.twips;

import io.github.roviec.office.reports.paper.Capitals;
import io.github.roviec.office.reports.paper.PaperHead;
import io.github.roviec.office.reports.paper.PaperKind;
import io.github.roviec.office.reports.print.Letters;
import io.github.roviec.office.reports.print.Rule;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;

/// The head: two columns without borders, then the name of the paper and its subject, or to whom it goes.
final class WordHead {

    private static final int LEFT = 3740;
    private static final int RIGHT = WordPages.TEXT_WIDTH - LEFT;
    private static final int POINT = 20;

    private WordHead() {}

    static void write(XWPFDocument document, PaperHead head, int year) {
        XWPFTable table = WordTables.bare(document, 2, List.of(LEFT, RIGHT));
        left(table.getRow(0).getCell(0), head);
        XWPFTableCell right = table.getRow(0).getCell(1);
        first(right, "QuocHieu", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        add(right, "TieuNgu", "Độc lập - Tự do - Hạnh phúc");
        rule(right.addParagraph(), RIGHT, Rule.MOTTO.points());
        first(table.getRow(1).getCell(0), "SoKyHieu", head.numberLine());
        first(table.getRow(1).getCell(1), "DiaDanh", head.dayLine(year));
        if (head.kind() == PaperKind.LETTER) {
            add(table.getRow(1).getCell(0), "TrichYeuCongVan", "V/v " + head.subject());
        } else {
            line(document, "TenLoai", Capitals.of(head.kind().title()));
            line(document, "TrichYeu", head.subject());
            double most = WordPages.TEXT_WIDTH / (double) POINT;
            rule(document.createParagraph(), WordPages.TEXT_WIDTH, Rule.under(head.subject(), Letters.BOLD, 14, most));
        }
        String replaces = head.replaces();
        if (replaces != null) {
            line(document, "ThayThe", "(Thay thế " + replaces + ")");
        }
        addressees(document, head);
    }

    private static void left(XWPFTableCell cell, PaperHead head) {
        String superior = head.superior();
        boolean begun = superior != null;
        if (superior != null) {
            first(cell, "CoQuanChuQuan", Capitals.of(superior));
        }
        for (String line : head.issuerLines()) {
            if (begun) {
                add(cell, "CoQuan", line);
            } else {
                first(cell, "CoQuan", line);
                begun = true;
            }
        }
        rule(
                cell.addParagraph(),
                LEFT,
                Rule.under(head.issuerLines().getLast(), Letters.BOLD, 12, LEFT / (double) POINT));
    }

    private static void addressees(XWPFDocument document, PaperHead head) {
        if (head.addressees().size() == 1) {
            line(document, "KinhGui", "Kính gửi: " + head.addressees().getFirst() + ".");
        } else if (!head.addressees().isEmpty()) {
            line(document, "KinhGui", "Kính gửi:");
            for (int i = 0; i < head.addressees().size(); i++) {
                XWPFParagraph each = line(
                        document,
                        "ThanVanBan",
                        "- " + head.addressees().get(i) + (i < head.addressees().size() - 1 ? ";" : "."));
                each.setIndentationLeft(2400);
                each.setIndentationFirstLine(0);
            }
        }
    }

    /// A line of this length in the middle of a column.
    private static void rule(XWPFParagraph paragraph, int column, double points) {
        paragraph.setStyle("DongKe");
        long side = Math.max(0, Math.round((column - points * POINT) / 2));
        CTInd indent = paragraph.getCTP().getPPr().addNewInd();
        indent.setLeft(twips(side));
        indent.setRight(twips(side));
    }

    private static void first(XWPFTableCell cell, String style, String words) {
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        paragraph.setStyle(style);
        paragraph.createRun().setText(words);
    }

    private static void add(XWPFTableCell cell, String style, String words) {
        XWPFParagraph paragraph = cell.addParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(words);
    }

    private static XWPFParagraph line(XWPFDocument document, String style, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(words);
        return paragraph;
    }
}
