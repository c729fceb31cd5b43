package io.github.roviec.office.documents;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.file.Extracted;
import io.github.roviec.office.documents.file.FileType;
import io.github.roviec.office.documents.file.SecretMark;
import io.github.roviec.office.documents.letters.LetterGuess;
import java.text.Normalizer;

/// From a file to its text. Needs neither Spring nor a database.
public final class PaperText {

    /// Bytes.
    public static final int LARGEST_FILE = Extracted.LARGEST_FILE;

    /// Characters. A paper of a thousand dense pages has about three million.
    static final int LONGEST_TEXT = 5_000_000;

    private static final char HARD_HYPHEN = '\u2011';

    private PaperText() {}

    /// The text of a .docx, .doc, .odt, .rtf, .html, .mht, text PDF or .txt file: composed Unicode (NFC), also where it
    /// was written in TCVN3 or VNI; paragraphs parted by an empty line, table rows as `cell | cell`, list labels
    /// written out, tracked changes accepted.
    ///
    /// Refuses with `document.empty`, `document.too-large`, `document.type`, `document.encrypted`,
    /// `document.scan` (a picture of a paper), `document.unreadable` or `document.secret`. Throws nothing else,
    /// whatever the bytes are.
    ///
    /// @param fileName for messages; the type is told from the bytes
    public static String of(String fileName, byte[] content) {
        checkSize(fileName, content);
        return of(fileName, content, FileType.of(content));
    }

    static void checkSize(String fileName, byte[] content) {
        if (content.length == 0) {
            throw new Refusal("document.empty", fileName);
        }
        if (content.length > LARGEST_FILE) {
            throw new Refusal("document.too-large", fileName, LARGEST_FILE / (1024 * 1024));
        }
    }

    static String of(String fileName, byte[] content, FileType type) {
        Extracted extracted = Extracted.from(fileName, content, type);
        String text = clean(LetterGuess.mended(extracted.text()));
        if (SecretMark.in(text) || extracted.asides().stream().anyMatch(SecretMark::isMark)) {
            throw new Refusal("document.secret", fileName);
        }
        if (text.length() > LONGEST_TEXT) {
            throw new Refusal("document.too-large", fileName, LARGEST_FILE / (1024 * 1024));
        }
        if (text.isBlank()) {
            throw new Refusal("document.empty", fileName);
        }
        return text;
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
