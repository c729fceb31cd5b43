package io.github.roviec.office.reports.seal;

import io.github.roviec.office.documents.signature.SealKey;
import io.github.roviec.office.documents.signature.SealPlace;
import java.io.IOException;
import java.io.StringWriter;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/// Finds where the signer's name stands, and from it the place of the seal: left of the signature, over about a third
/// of it (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.8: ô số 8 beside ô số 7c).
final class SignerSpot {

    private static final float POINTS_PER_MM = 72 / 25.4f;

    /// Half of a signature, and the third of it that the seal covers, in points.
    private static final float HALF_SIGNATURE = 20 * POINTS_PER_MM;

    private static final float COVERED = 2 * HALF_SIGNATURE / 3;

    /// From the middle of the room for the signature down to the line of the name, in points: `paper.css` leaves 70.
    private static final float ABOVE_NAME = 47;

    private SignerSpot() {}

    /// Null where the name is not found on any page.
    static @Nullable SealPlace of(byte[] pdf, String signer, SealKey.Size size) {
        String wanted = solid(signer);
        if (wanted.isEmpty()) {
            return null;
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = document.getNumberOfPages(); page >= 1; page--) {
                Letters letters = new Letters();
                letters.setStartPage(page);
                letters.setEndPage(page);
                letters.writeText(document, new StringWriter());
                SealPlace place = letters.place(wanted, page, document.getPage(page - 1), size);
                if (place != null) {
                    return place;
                }
            }
            return null;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String solid(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", "");
    }

    /// The letters of a page, in the order in which they were written.
    private static final class Letters extends PDFTextStripper {

        private final StringBuilder text = new StringBuilder();
        private final List<TextPosition> places = new ArrayList<>();

        @Override
        protected void writeString(String string, List<TextPosition> positions) {
            for (TextPosition each : positions) {
                String letters = solid(each.getUnicode());
                text.append(letters);
                for (int i = 0; i < letters.length(); i++) {
                    places.add(each);
                }
            }
        }

        /// In bold, on one line, in the right half of the page: as nothing but a signature stands.
        private @Nullable SealPlace place(String wanted, int number, PDPage page, SealKey.Size size) {
            for (int at = text.lastIndexOf(wanted); at >= 0; at = at == 0 ? -1 : text.lastIndexOf(wanted, at - 1)) {
                TextPosition first = places.get(at);
                TextPosition last = places.get(at + wanted.length() - 1);
                float middle = (first.getXDirAdj() + last.getXDirAdj() + last.getWidthDirAdj()) / 2;
                boolean bold = first.getFont().getName().contains("Bold");
                boolean line = Math.abs(first.getYDirAdj() - last.getYDirAdj()) < 1;
                if (bold && line && middle > page.getMediaBox().getWidth() / 2) {
                    float right = middle - HALF_SIGNATURE + COVERED;
                    float top = first.getYDirAdj() - ABOVE_NAME - size.height() / 2;
                    return new SealPlace(
                            number, Math.max(0, right - size.width()), Math.max(0, top), size.width(), size.height());
                }
            }
            return null;
        }
    }
}
