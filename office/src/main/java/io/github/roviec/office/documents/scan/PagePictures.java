package io.github.roviec.office.documents.scan;

import io.github.roviec.office.documents.file.FileType;
import io.github.roviec.office.documents.file.PrintedPage;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;

/// The pictures of a file's pages. Not for several threads at once.
public sealed interface PagePictures extends AutoCloseable permits PdfPictures, ImagePictures {

    /// Points of a picture, at most: a page of A3 at 400 to an inch.
    int MOST_POINTS = 32_000_000;

    /// Points of a picture as it lies in the file, at most; it is made smaller while it is opened.
    long MOST_POINTS_IN_FILE = 120_000_000;

    static PagePictures of(byte[] content, FileType type) throws IOException {
        return type == FileType.PDF ? new PdfPictures(content) : new ImagePictures(content);
    }

    /// A page for each picture; none has been read.
    static List<PrintedPage> pages(byte[] content) throws IOException {
        try (ImagePictures pictures = new ImagePictures(content)) {
            return pictures.pages();
        }
    }

    /// @param page  1, 2, …
    /// @param dpi   points to an inch of paper; fewer where the page is too large for that
    /// @param grey  else in colour
    /// @throws IOException where there is no such page, its picture is damaged or larger than any page's
    BufferedImage picture(int page, int dpi, boolean grey) throws IOException;

    /// Points to an inch that the page's picture has in the file; 0 for a page that is print, not a picture.
    int dpi(int page) throws IOException;

    @Override
    void close() throws IOException;

    /// As many points to an inch as wanted, or as a page of this size may have.
    ///
    /// @param width of the page, in points of type (1/72 inch); also `height`
    static int within(int dpi, double width, double height) {
        double inches = Math.max(width / 72 * height / 72, 0.01);
        return (int) Math.max(10, Math.min(dpi, Math.sqrt(MOST_POINTS / inches)));
    }
}
