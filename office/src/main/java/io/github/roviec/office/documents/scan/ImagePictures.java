package io.github.roviec.office.documents.scan;

import io.github.roviec.office.documents.file.PrintedPage;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// Photos and scans: JPEG, PNG, and TIFF with as many pages as it has.
final class ImagePictures implements PagePictures {

    private static final int MOST_PAGES = 500;

    /// A picture says little of the size of its paper: it is taken to be as broad as A4, in points of type.
    private static final double BREADTH = 595;

    private final ImageInputStream stream;
    private final ImageReader reader;

    ImagePictures(byte[] content) throws IOException {
        stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(content));
        Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
        if (!readers.hasNext()) {
            throw new IOException("no reader for this picture");
        }
        reader = readers.next();
        reader.setInput(stream, false, true);
    }

    List<PrintedPage> pages() throws IOException {
        int count = reader.getNumImages(true);
        if (count < 1 || count > MOST_PAGES) {
            throw new IOException("pages: " + count);
        }
        List<PrintedPage> pages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double scale = scale(i);
            pages.add(new PrintedPage(
                    i + 1,
                    (float) (reader.getWidth(i) * scale),
                    (float) (reader.getHeight(i) * scale),
                    0,
                    List.of(),
                    true));
        }
        return pages;
    }

    /// Points of type for a point of the picture.
    private double scale(int index) throws IOException {
        return BREADTH / Math.min(reader.getWidth(index), reader.getHeight(index));
    }

    @Override
    public BufferedImage picture(int page, int dpi, boolean grey) throws IOException {
        int index = page - 1;
        if (index < 0 || index >= reader.getNumImages(true)) {
            throw new IOException("no page " + page);
        }
        int width = reader.getWidth(index);
        int height = reader.getHeight(index);
        if ((long) width * height > MOST_POINTS_IN_FILE) {
            throw new IOException("picture too large");
        }
        double scale = scale(index);
        int within = PagePictures.within(dpi, width * scale, height * scale);
        int wantedWidth = Math.max(1, (int) Math.round(width * scale * within / 72));
        int wantedHeight = Math.max(1, (int) Math.round(height * scale * within / 72));
        ImageReadParam param = reader.getDefaultReadParam();
        int every = Math.max(1, Math.min(width / wantedWidth, height / wantedHeight));
        param.setSourceSubsampling(every, every, 0, 0);
        return fitted(reader.read(index, param), wantedWidth, wantedHeight, grey);
    }

    @Override
    public int dpi(int page) throws IOException {
        return (int) Math.round(72 / scale(page - 1));
    }

    private static BufferedImage fitted(BufferedImage picture, int width, int height, boolean grey) {
        BufferedImage fitted =
                new BufferedImage(width, height, grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = fitted.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, width, height);
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.drawImage(picture, 0, 0, width, height, null);
        canvas.dispose();
        return fitted;
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        stream.close();
    }
}
