package io.github.roviec.office.documents.file;

import io.github.roviec.office.base.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/// Text of a PDF that has text. One that holds only pictures of pages is told apart.
final class PdfText {

    private static final int MOST_PAGES = 2000;

    /// Letters per page below which a page with a picture is taken for a scan: a scan that was signed digitally
    /// carries a few words of the signature.
    private static final int LETTERS_OF_A_SCAN = 60;

    private static final long MOST_MEMORY = 512L * 1024 * 1024;

    private PdfText() {}

    static Extracted extract(String fileName, byte[] content) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(
                new RandomAccessReadBuffer(content), MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache)) {
            if (pdf.getNumberOfPages() > MOST_PAGES) {
                throw new TooMuch("pages");
            }
            List<List<PdfLine>> pages = new PdfLines().pages(pdf);
            long letters = pages.stream()
                    .flatMap(List::stream)
                    .mapToLong(line ->
                            line.text().codePoints().filter(Character::isLetter).count())
                    .sum();
            if (letters == 0 || (letters < (long) LETTERS_OF_A_SCAN * pages.size() && pictured(pdf))) {
                throw new Refusal("document.scan", fileName);
            }
            return new Extracted(PdfParagraphs.join(PdfFrame.remove(pages)), asides(pages));
        } catch (InvalidPasswordException e) {
            throw new Refusal("document.encrypted", fileName);
        }
    }

    /// What stands alone at the head of the paper or at the edges of a page.
    private static List<String> asides(List<List<PdfLine>> pages) {
        List<String> asides = new ArrayList<>();
        pages.getFirst().stream().limit(SecretMark.HEAD_LINES).forEach(line -> asides.addAll(line.segments()));
        for (List<PdfLine> page : pages) {
            PdfFrame.edges(page).forEach(i -> asides.addAll(page.get(i).segments()));
        }
        return asides;
    }

    private static boolean pictured(PDDocument pdf) throws IOException {
        for (PDPage page : pdf.getPages()) {
            if (pictured(page.getResources(), 3)) {
                return true;
            }
        }
        return false;
    }

    private static boolean pictured(PDResources resources, int depth) throws IOException {
        if (resources == null || depth == 0) {
            return false;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                return true;
            }
            if (resources.getXObject(name) instanceof PDFormXObject form && pictured(form.getResources(), depth - 1)) {
                return true;
            }
        }
        return false;
    }
}
