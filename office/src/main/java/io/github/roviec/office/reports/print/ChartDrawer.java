package io.github.roviec.office.reports.print;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import io.github.roviec.office.reports.paper.Chart;
import java.awt.Shape;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// Puts the picture of a chart where the page says.
final class ChartDrawer implements FSObjectDrawer {

    private final Map<String, Chart> charts;

    ChartDrawer(Map<String, Chart> charts) {
        this.charts = charts;
    }

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element place,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        Chart chart = charts.get(place.getAttribute("data-key"));
        if (chart != null) {
            float wide = (float) width / dotsPerPixel;
            float high = (float) height / dotsPerPixel;
            device.drawWithGraphics(
                    (float) x, (float) y, wide, high, drawing -> new ChartPicture(chart, wide, high).draw(drawing));
        }
        return null;
    }
}
