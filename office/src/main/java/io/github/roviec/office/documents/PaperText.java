package io.github.roviec.office.documents;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.file.Extracted;
import io.github.roviec.office.documents.file.FileType;
import io.github.roviec.office.documents.file.PrintedPage;
import io.github.roviec.office.documents.scan.PagePictures;
import io.github.roviec.office.documents.scan.PageReader;
import io.github.roviec.office.documents.scan.Tesseract;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// From a file to its text. Needs neither Spring nor a database.
public final class PaperText {

    /// Bytes.
    public static final int LARGEST_FILE = Extracted.LARGEST_FILE;

    /// Characters. A paper of a thousand dense pages has about three million.
    static final int LONGEST_TEXT = 5_000_000;

    private static final char HARD_HYPHEN = '\u2011';

    private PaperText() {}

    /// Told before each page that is read from its picture: that takes seconds.
    public interface Progress {

        /// @param page 1, 2, …
        void reading(int page, int of);
    }

    /// As {@link #of(String, byte[], Progress)}, told to nobody.
    public static String of(String fileName, byte[] content) {
        return of(fileName, content, (page, pages) -> {});
    }

    /// The text of a .docx, .doc, .odt, .rtf, .html, .mht, .pdf or .txt file, or of a picture of a paper: composed
    /// Unicode (NFC), also where it was written in TCVN3 or VNI; paragraphs parted by an empty line, table rows as
    /// `cell | cell`, list labels written out, tracked changes accepted.
    /// Pages that are pictures are read by Tesseract where this machine has it, else left out.
    ///
    /// Refuses with `document.empty`, `document.too-large`, `document.type`, `document.encrypted`,
    /// `document.scan` or `document.scan-language` (nothing but pictures, and no program to read them),
    /// `document.scan-unreadable`, `document.unreadable` or `document.secret`. Throws nothing else, whatever
    /// the bytes are.
    ///
    /// @param fileName for messages; the type is told from the bytes
    public static String of(String fileName, byte[] content, Progress progress) {
        return extracted(fileName, content, progress).text();
    }

    /// The same, with the words that may have been misread.
    public static ExtractedText extracted(String fileName, byte[] content, Progress progress) {
        checkSize(fileName, content);
        FileType type = FileType.of(content);
        PaperContent found = PaperContent.look(fileName, content, type).checked(fileName);
        if (!found.pictures().isEmpty()) {
            found = withPictures(fileName, content, type, found, progress);
        }
        notBlank(fileName, found);
        return found.extracted();
    }

    private static PaperContent withPictures(
            String fileName, byte[] content, FileType type, PaperContent found, Progress progress) {
        Tesseract.Here here = Tesseract.here();
        Tesseract program = here.program();
        if (program == null) {
            if (found.readableWithoutPictures()) {
                return found;
            }
            throw unreadPictures(fileName, here.missing());
        }
        PageReader reader = new PageReader(program);
        List<PrintedPage> pages = new ArrayList<>();
        try (PagePictures pictures = PagePictures.of(content, type)) {
            for (PrintedPage page : found.pages()) {
                if (page.picture()) {
                    progress.reading(page.number(), found.pages().size());
                }
                pages.add(page.picture() ? reader.read(pictures, page).page() : page);
            }
        } catch (IOException e) {
            throw new Refusal("document.unreadable", fileName);
        }
        PaperContent read = PaperContent.of(pages).checked(fileName);
        if (read.text().isBlank()) {
            throw new Refusal("document.scan-unreadable", fileName);
        }
        return read;
    }

    /// Why pages that are pictures cannot be read on this machine.
    static Refusal unreadPictures(String fileName, Tesseract.Missing missing) {
        return new Refusal(
                missing == Tesseract.Missing.LANGUAGE ? "document.scan-language" : "document.scan", fileName);
    }

    static void checkSize(String fileName, byte[] content) {
        if (content.length == 0) {
            throw new Refusal("document.empty", fileName);
        }
        if (content.length > LARGEST_FILE) {
            throw new Refusal("document.too-large", fileName, LARGEST_FILE / (1024 * 1024));
        }
    }

    /// The text without that of pictures.
    static String of(String fileName, byte[] content, FileType type) {
        return notBlank(
                fileName,
                PaperContent.of(Extracted.from(fileName, content, type)).checked(fileName));
    }

    static String notBlank(String fileName, PaperContent content) {
        if (content.text().isBlank()) {
            throw new Refusal("document.empty", fileName);
        }
        return content.text();
    }

    /// Composed form; no characters that a database or JSON cannot hold, none that cannot be seen.
    static String clean(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                kept.append(c).append(text.charAt(++i));
            } else if (Character.isSurrogate(c)) {
                kept.append('\uFFFD');
            } else if (c == HARD_HYPHEN) {
                kept.append('-');
            } else if (c == '\n' || c == '\t' || (c >= ' ' && !unseen(c))) {
                kept.append(c);
            } else if (c == '\f' || c == '\u000B') {
                kept.append('\n');
            }
        }
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    private static boolean unseen(char c) {
        return (c >= '\u007F' && c <= '\u009F')
                || c == '\u00AD'
                || c == '\u200B'
                || c == '\uFEFF'
                || c == '\uFFFE'
                || c == '\uFFFF';
    }
}
