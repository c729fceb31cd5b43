package io.github.roviec.office.documents.scan;

import io.github.roviec.office.documents.file.FileType;
import io.github.roviec.office.documents.file.PrintedPage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/// A page as a picture for the screen, turned upright and straight as its words were read.
///
/// @param mediaType image/png or image/jpeg
public record LeafImage(String mediaType, byte[] content) {

    /// Points to an inch: sharp on a screen where a page is two thirds of its breadth.
    private static final int DPI = 140;

    private static final float QUALITY = 0.72f;

    /// PNG is smaller and sharper for print, JPEG for what a scanner saw: the smaller one is taken.
    public static LeafImage of(byte[] content, FileType type, PrintedPage page) throws IOException {
        BufferedImage picture;
        try (PagePictures pictures = PagePictures.of(content, type)) {
            picture = Turned.by(pictures.picture(page.number(), DPI, false), page.turn());
        }
        byte[] jpeg = jpeg(picture);
        if (type.picture()) {
            return new LeafImage(FileType.JPEG.mediaType(), jpeg);
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        return png.size() < jpeg.length
                ? new LeafImage(FileType.PNG.mediaType(), png.toByteArray())
                : new LeafImage(FileType.JPEG.mediaType(), jpeg);
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
