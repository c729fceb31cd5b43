package io.github.roviec.office.documents.scan;

import io.github.roviec.office.documents.file.PrintedLine;
import io.github.roviec.office.documents.file.PrintedPage;
import io.github.roviec.office.documents.file.PrintedWord;
import io.github.roviec.office.documents.file.Rubbish;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;

/// Reads one page from its picture.
public final class PageReader {

    /// Points to an inch. Measured on scans of 150, 200 and 300 to an inch, type of 10 and 14 points, turned and
    /// noisy: a picture read as it was scanned has a fifth to an eighth of the wrong words of one that was blown up
    /// before, and 300 brought down to 200 a third of those of 300, in half the time.
    private static final int MOST_DPI = 200;

    private static final int LEAST_DPI = 130;

    private static final float TYPE_POINTS = 72f;

    /// For one page; a dense one takes three seconds on one core.
    static final Duration PATIENCE = Duration.ofSeconds(120);

    /// Mean confidence, 0 to 100, below which a page may lie on its side or on its head.
    private static final int UPRIGHT = 65;

    /// Mean confidence below which nothing of a page can be relied upon: what is read there is more noise than
    /// words.
    private static final int READABLE = 40;

    private final Tesseract tesseract;

    public PageReader(Tesseract tesseract) {
        this.tesseract = tesseract;
    }

    /// @param page with what was found on it
    /// @param sure mean confidence of its words, 0 to 100; 0 where the page could not be read
    public record Outcome(PrintedPage page, boolean readable, int sure) {

        /// Of a page that nobody could read.
        public static Outcome unreadable(PrintedPage page) {
            return new Outcome(page.read(0, List.of()), false, 0);
        }
    }

    /// Never throws on a bad picture: what cannot be read is told as such.
    public Outcome read(PagePictures pictures, PrintedPage page) {
        try {
            Outcome read = straightened(pictures, page);
            boolean better = read.readable() && !Rubbish.is(read.page());
            // A text layer that only looked like rubbish, such as one in a foreign language.
            boolean kept = page.letters() > 0 && !better && (read.readable() || !Rubbish.is(page));
            return kept ? new Outcome(page.read(0, page.lines()), true, 100) : read;
        } catch (IOException | TimeoutException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return Outcome.unreadable(page);
        }
    }

    private Outcome straightened(PagePictures pictures, PrintedPage page) throws IOException, TimeoutException {
        int scanned = pictures.dpi(page.number());
        int dpi = scanned == 0 ? MOST_DPI : Math.clamp(scanned, LEAST_DPI, MOST_DPI);
        BufferedImage picture = pictures.picture(page.number(), dpi, true);
        Outcome best = read(picture, page, 0);
        boolean sideways = isSideways(best.page());
        if (best.readable() && best.sure() >= UPRIGHT && !sideways) {
            return best;
        }
        int told = tesseract.upright(grey(picture, page), PATIENCE);
        int[] quarters = told != 0 ? new int[] {told} : sideways ? new int[] {90, 270} : new int[0];
        best = sideways ? Outcome.unreadable(page) : best;
        for (int quarter : quarters) {
            Outcome other = read(Turned.by(picture, quarter), page, quarter);
            best = other.sure() > best.sure() && !isSideways(other.page()) ? other : best;
        }
        return best;
    }

    /// Print that stands on its side is read, but word by word: each word is higher than it is broad.
    private static boolean isSideways(PrintedPage page) {
        List<PrintedWord> words = page.lines().stream()
                .flatMap(line -> line.words().stream())
                .filter(word -> word.text().length() > 2)
                .toList();
        long high = words.stream()
                .map(PrintedWord::box)
                .filter(box -> box.bottom() - box.top() > box.right() - box.left())
                .count();
        return high * 2 > words.size();
    }

    private Outcome read(BufferedImage upright, PrintedPage page, int quarter) throws IOException, TimeoutException {
        boolean onItsSide = quarter % 180 != 0;
        PrintedPage standing = new PrintedPage(
                page.number(),
                onItsSide ? page.height() : page.width(),
                onItsSide ? page.width() : page.height(),
                quarter,
                List.of(),
                false);
        double skew = Skew.of(grey(upright, standing));
        GreyImage straight = grey(Turned.by(upright, skew), standing);
        float scale = standing.width() / straight.width();
        List<PrintedLine> lines = ScanWords.lines(tesseract.table(straight, PATIENCE), scale);
        if (lines.isEmpty() && Ink.on(straight)) {
            // A line or two are taken for dirt unless the program is told that the page is one block of print.
            lines = ScanWords.lines(tesseract.table(straight.whitened(), PATIENCE, "--psm", "6"), scale);
        }
        int sure = sure(lines);
        if (lines.isEmpty()) {
            return new Outcome(standing, !Ink.on(straight), 0);
        }
        return sure < READABLE
                ? new Outcome(standing, false, sure)
                : new Outcome(standing.read((float) (quarter + skew), lines), true, sure);
    }

    private static GreyImage grey(BufferedImage picture, PrintedPage page) {
        return GreyImage.of(picture, Math.max(70, Math.round(picture.getWidth() * TYPE_POINTS / page.width())));
    }

    /// Long words weigh more: noise is read as words of one or two letters.
    private static int sure(List<PrintedLine> lines) {
        long letters = 0;
        long sum = 0;
        for (PrintedLine line : lines) {
            for (PrintedWord word : line.words()) {
                letters += word.text().length();
                sum += (long) word.text().length() * word.sure();
            }
        }
        return letters == 0 ? 0 : (int) (sum / letters);
    }
}
