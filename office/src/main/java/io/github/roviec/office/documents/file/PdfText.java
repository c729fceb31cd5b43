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
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/// Text of a PDF, page by page. Pages whose words stand only in a picture are told apart.
public final class PdfText {

    private static final int MOST_PAGES = 2000;

    /// Letters per page below which a page with a picture is taken for a scan: a scan that was signed digitally
    /// carries a few words of the signature.
    private static final int LETTERS_OF_A_SCAN = 60;

    private static final long MOST_MEMORY = 512L * 1024 * 1024;

    private PdfText() {}

    /// What can be said of the file without looking at its pictures.
    static Extracted extract(String fileName, byte[] content) throws IOException {
        List<PrintedPage> pages = pages(fileName, content);
        long letters = pages.stream().mapToLong(PrintedPage::letters).sum();
        boolean pictures = pages.stream().anyMatch(PrintedPage::picture);
        if (letters == 0 || (letters < (long) LETTERS_OF_A_SCAN * pages.size() && pictures)) {
            throw new Refusal("document.scan", fileName);
        }
        return PrintedText.of(pages);
    }

    /// The pages with the text that the file itself gives. Refuses with `document.encrypted`.
    public static List<PrintedPage> pages(String fileName, byte[] content) throws IOException {
        try (PDDocument pdf = open(content)) {
            if (pdf.getNumberOfPages() > MOST_PAGES) {
                throw new TooMuch("pages");
            }
            List<List<PrintedLine>> lines = new PdfLines().pages(pdf);
            boolean noText = lines.stream().allMatch(List::isEmpty);
            List<PrintedPage> pages = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                PDPage page = pdf.getPage(i);
                PDRectangle box = page.getCropBox();
                boolean upright = page.getRotation() % 180 == 0;
                PrintedPage printed = new PrintedPage(
                        i + 1,
                        upright ? box.getWidth() : box.getHeight(),
                        upright ? box.getHeight() : box.getWidth(),
                        0,
                        lines.get(i),
                        false);
                pages.add(printed.picture(noText || isPicture(printed, page)));
            }
            return pages;
        } catch (InvalidPasswordException e) {
            throw new Refusal("document.encrypted", fileName);
        }
    }

    public static PDDocument open(byte[] content) throws IOException {
        return Loader.loadPDF(
                new RandomAccessReadBuffer(content), MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache);
    }

    private static boolean isPicture(PrintedPage printed, PDPage page) throws IOException {
        return Rubbish.is(printed) || (printed.letters() < LETTERS_OF_A_SCAN && pictured(page.getResources(), 3));
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
