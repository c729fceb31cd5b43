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
        CTNum number = CTNum.Factory.newInstance();
        number.addNewAbstractNumId().setVal(list);
        CTNumLvl level = number.addNewLvlOverride();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStartOverride().setVal(twips(at));
        BigInteger id = twips(numbering.getNums().size() + 1L);
        number.setNumId(id);
        return numbering.addNum(new XWPFNum(number, numbering));
    }
}
