package io.github.roviec.office.documents.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/// Draws pages, but not for ever: a small file can order millions of strokes. Between two strokes it looks at the time.
final class PatientRenderer extends PDFRenderer {

    private final Duration patience;
    private long until;

    PatientRenderer(PDDocument pdf, Duration patience) {
        super(pdf);
        this.patience = patience;
    }

    /// @param page 0, 1, …
    /// @throws IOException where drawing takes longer than the patience
    BufferedImage draw(int page, int dpi, ImageType type) throws IOException {
        until = System.nanoTime() + patience.toNanos();
        BufferedImage picture = renderImageWithDPI(page, dpi, type);
        // A drawing inside the page swallows what is thrown in it.
        checkTime();
        return picture;
    }

    private void checkTime() throws IOException {
        if (System.nanoTime() > until) {
            throw new IOException("drawing the page takes too long");
        }
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new PageDrawer(parameters) {
            @Override
            protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
                checkTime();
                super.processOperator(operator, operands);
            }
        };
    }
}
