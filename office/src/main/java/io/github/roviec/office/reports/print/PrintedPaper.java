package io.github.roviec.office.reports.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import io.github.roviec.office.reports.paper.Chart;
import io.github.roviec.office.reports.paper.Composition;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;

/// Writes a paper as PDF/A-2b.
public final class PrintedPaper {

    public static final String MEDIA_TYPE = "application/pdf";

    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final int BOLD = 700;
    private static final int REGULAR = 400;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PrintedPaper() {}

    /// @param year on which the line of the day counts while the paper has no day
    public static byte[] write(Composition paper, int year) {
        Map<String, Chart> charts = new HashMap<>();
        paper.blocks().forEach(block -> {
            if (block instanceof Chart chart) {
                charts.put(chart.key(), chart);
            }
        });
        DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(PrintBlocks.CHART, new ChartDrawer(charts));
        PdfRendererBuilder pdf = new PdfRendererBuilder();
        font(pdf, Letters.REGULAR, REGULAR, FontStyle.NORMAL);
        font(pdf, Letters.BOLD, BOLD, FontStyle.NORMAL);
        font(pdf, Letters.ITALIC, REGULAR, FontStyle.ITALIC);
        font(pdf, Letters.BOLD_ITALIC, BOLD, FontStyle.ITALIC);
        pdf.useFastMode();
        pdf.usePdfAConformance(PdfAConformance.PDFA_2_B);
        pdf.useColorProfile(COLOURS);
        pdf.withProducer("RõViệc");
        pdf.useObjectDrawerFactory(drawers);
        pdf.withHtmlContent(PrintPage.html(paper, year), "");
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            pdf.toStream(out);
            pdf.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void font(PdfRendererBuilder pdf, Letters letters, int weight, FontStyle style) {
        pdf.useFont(letters::open, "Liberation Serif", weight, style, true);
    }
}
