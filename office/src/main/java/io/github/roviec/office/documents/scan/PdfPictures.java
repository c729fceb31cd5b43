package io.github.roviec.office.documents.scan;

import io.github.roviec.office.documents.file.PdfText;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;

/// Pages of a PDF as they are printed.
final class PdfPictures implements PagePictures {

    private static final int DEEPEST = 4;

    /// For one page; the densest plan of a town takes some seconds.
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final PDDocument pdf;
    private final Duration patience;

    PdfPictures(byte[] content) throws IOException {
        this(content, PATIENCE);
    }

    PdfPictures(byte[] content, Duration patience) throws IOException {
        pdf = PdfText.open(content);
        this.patience = patience;
    }

    @Override
    public BufferedImage picture(int page, int dpi, boolean grey) throws IOException {
        if (page < 1 || page > pdf.getNumberOfPages()) {
            throw new IOException("no page " + page);
        }
        PDPage leaf = pdf.getPage(page - 1);
        if (largest(leaf.getResources(), DEEPEST) > MOST_POINTS_IN_FILE) {
            // A few bytes can stand for a picture that fills all memory.
            throw new IOException("picture too large");
        }
        PatientRenderer renderer = new PatientRenderer(pdf, patience);
        renderer.setSubsamplingAllowed(true);
        int within = PagePictures.within(
                dpi, leaf.getCropBox().getWidth(), leaf.getCropBox().getHeight());
        return renderer.draw(page - 1, within, grey ? ImageType.GRAY : ImageType.RGB);
    }

    @Override
    public int dpi(int page) throws IOException {
        PDPage leaf = pdf.getPage(page - 1);
        double inches = leaf.getCropBox().getWidth() / 72.0 * leaf.getCropBox().getHeight() / 72.0;
        return (int) Math.round(Math.sqrt(largest(leaf.getResources(), DEEPEST) / Math.max(inches, 0.01)));
    }

    /// Points of the largest picture.
    private static long largest(PDResources resources, int depth) throws IOException {
        long largest = 0;
        if (resources == null || depth == 0) {
            return largest;
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject inside = resources.getXObject(name);
            if (inside instanceof PDFormXObject form) {
                largest = Math.max(largest, largest(form.getResources(), depth - 1));
            } else if (inside instanceof PDImageXObject image) {
                largest = Math.max(largest, (long) image.getWidth() * image.getHeight());
            }
        }
        return largest;
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
