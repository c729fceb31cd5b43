package io.github.roviec.office.reports.word;

import static io.github.roviec.office.reports.word.WordPaper.twips;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;

/// Numbers that begin anew. Word has no Vietnamese alphabet: its letters are put together from stretches of the
/// Latin one (a-d, e, g-i, k-v, x-y) and a list that has only "đ".
final class WordLists {

    private static final BigInteger HEADINGS = twips(1);
    private static final BigInteger NUMBERED = twips(4);
    private static final BigInteger LETTERS = twips(5);
    private static final BigInteger D_WITH_STROKE = twips(6);
    /// Index in the Vietnamese alphabet at which a stretch begins, and the place of its letter in the Latin
    /// one.
    private static final int[][] STRETCHES = {{0, 1}, {4, 0}, {5, 5}, {6, 7}, {9, 11}, {21, 24}};

    private static final int ALPHABET = 23;

    private final XWPFNumbering numbering;
    private @Nullable BigInteger stretch;

    WordLists(XWPFDocument document) {
        this.numbering = document.getNumbering();
    }

    /// Parts and clauses that begin anew: those of an annex.
    BigInteger headings() {
        CTNum number = anew(HEADINGS);
        begin(number, 0, 1);
        begin(number, 1, 1);
        return numbering.addNum(new XWPFNum(number, numbering));
    }

    /// A list "1.", "2."… of its own.
    BigInteger numbered() {
        return begin(NUMBERED, 1);
    }

    /// The list in which the point with this index (from 0 under its clause) is numbered.
    BigInteger point(int index) {
        for (int[] each : STRETCHES) {
            if (each[0] == index % ALPHABET) {
                stretch = each[1] == 0 ? D_WITH_STROKE : begin(LETTERS, each[1]);
            }
        }
        return stretch == null ? begin(LETTERS, 1) : stretch;
    }

    private BigInteger begin(BigInteger list, int at) {
        CTNum number = anew(list);
        begin(number, 0, at);
        return numbering.addNum(new XWPFNum(number, numbering));
    }

    private CTNum anew(BigInteger list) {
        CTNum number = CTNum.Factory.newInstance();
        number.addNewAbstractNumId().setVal(list);
        number.setNumId(twips(numbering.getNums().size() + 1L));
        return number;
    }

    private static void begin(CTNum number, int level, int at) {
        CTNumLvl override = number.addNewLvlOverride();
        override.setIlvl(twips(level));
        override.addNewStartOverride().setVal(twips(at));
    }
}
