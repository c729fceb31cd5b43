package io.github.roviec.office.reports.word;

import io.github.roviec.office.reports.paper.Composition;
import io.github.roviec.office.reports.paper.Signature;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/// Nơi nhận at the left, the signature at the right, never torn apart.
final class WordFoot {

    private static final int LEFT = 4400;
    private static final int ROOM_FOR_SIGNATURE = 4;

    private WordFoot() {}

    static void write(XWPFDocument document, Composition paper) {
        // No page has the signature alone: the last words of the text go with it.
        if (document.getBodyElements().getLast() instanceof XWPFParagraph last) {
            keepWithNext(last);
        }
        keepWithNext(document.createParagraph());
        XWPFTable table = WordTables.bare(document, 1, List.of(LEFT, WordPages.TEXT_WIDTH - LEFT));
        table.getRow(0).setCantSplitRow(true);
        XWPFTableCell left = table.getRow(0).getCell(0);
        put(left.getParagraphArray(0), "NoiNhan", "Nơi nhận:");
        for (int i = 0; i < paper.recipients().size(); i++) {
            boolean last = i == paper.recipients().size() - 1;
            put(left.addParagraph(), "DongNoiNhan", paper.recipients().get(i) + (last ? "." : ";"));
        }
        XWPFTableCell right = table.getRow(0).getCell(1);
        Signature signature = paper.signature();
        for (int i = 0; i < signature.lines().size(); i++) {
            put(
                    i == 0 ? right.getParagraphArray(0) : right.addParagraph(),
                    "QuyenHan",
                    signature.lines().get(i).words());
        }
        for (int i = 0; i < ROOM_FOR_SIGNATURE; i++) {
            put(right.addParagraph(), "QuyenHan", "");
        }
        String name = signature.name();
        put(right.addParagraph(), "HoTen", name == null ? "" : name);
    }

    private static void keepWithNext(XWPFParagraph paragraph) {
        if (!paragraph.getCTP().isSetPPr()) {
            paragraph.getCTP().addNewPPr();
        }
        paragraph.setKeepNext(true);
    }

    private static void put(XWPFParagraph paragraph, String style, String words) {
        paragraph.setStyle(style);
        paragraph.createRun().setText(words);
    }
}
