package io.github.roviec.office.reports.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// The styles and lists of a paper are data: `papers/word/styles.xml`, `numbering.xml`.
final class WordStyles {

    private static final CTStyles STYLES = styles();
    private static final CTNumbering LISTS = lists();

    private WordStyles() {}

    static void into(XWPFDocument document) {
        document.createStyles().setStyles((CTStyles) STYLES.copy());
        XWPFNumbering numbering = document.createNumbering();
        for (CTAbstractNum list : LISTS.getAbstractNumList()) {
            numbering.addAbstractNum(new XWPFAbstractNum((CTAbstractNum) list.copy()));
            numbering.addNum(list.getAbstractNumId(), list.getAbstractNumId());
        }
    }

    private static CTStyles styles() {
        try (InputStream file = file("styles.xml")) {
            return StylesDocument.Factory.parse(file).getStyles();
        } catch (IOException | XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CTNumbering lists() {
        try (InputStream file = file("numbering.xml")) {
            return NumberingDocument.Factory.parse(file).getNumbering();
        } catch (IOException | XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream file(String name) {
        return Objects.requireNonNull(WordStyles.class.getResourceAsStream("/papers/word/" + name));
    }
}
