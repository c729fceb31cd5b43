package io.github.roviec.office.reports.word;

import static io.github.roviec.office.reports.word.WordPaper.twips;

import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/// Page set-up, in twips (1/1440 inch): A4; top and bottom 20 mm, left 30 mm, right 15 mm (Phụ lục I, mục I).
/// The number of the page stands centred in the top margin, not on the first.
final class WordPages {

    private static final int WIDTH = 11906;
    private static final int HEIGHT = 16838;
    private static final int TOP = 1134;
    private static final int LEFT = 1701;
    private static final int RIGHT = 851;
    private static final int HEADER = 567;

    /// Between the margins, upright and across.
    static final int TEXT_WIDTH = WIDTH - LEFT - RIGHT;

    static final int ACROSS_WIDTH = HEIGHT - LEFT - RIGHT;

    private WordPages() {}

    static void numbered(XWPFDocument document) {
        XWPFParagraph line = document.createHeaderFooterPolicy()
                .createHeader(XWPFHeaderFooterPolicy.DEFAULT)
                .createParagraph();
        line.setStyle("Header");
        line.getCTP().addNewFldSimple().setInstr("PAGE");
        CTSectPr section = document.getDocument().getBody().getSectPr();
        section.addNewTitlePg();
        page(section, false);
    }

    static void page(CTSectPr section, boolean across) {
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(twips(across ? HEIGHT : WIDTH));
        size.setH(twips(across ? WIDTH : HEIGHT));
        if (across) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        } else if (size.isSetOrient()) {
            size.unsetOrient();
        }
        CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margins.setTop(twips(TOP));
        margins.setBottom(twips(TOP));
        margins.setLeft(twips(LEFT));
        margins.setRight(twips(RIGHT));
        margins.setHeader(twips(HEADER));
        margins.setFooter(twips(HEADER));
        margins.setGutter(twips(0));
    }

    /// Each annex counts its own pages.
    static void fromOne(CTSectPr section) {
        (section.isSetPgNumType() ? section.getPgNumType() : section.addNewPgNumType()).setStart(twips(1));
    }
}
