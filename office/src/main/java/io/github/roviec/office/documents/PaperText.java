package io.github.roviec.office.documents;

import io.github.roviec.office.base.Refusal;
import java.io.IOException;
import java.text.Normalizer;

/// From a file to its text. Needs neither Spring nor a database.
public final class PaperText {

    /// 50 MB: the largest attachment that bodies of the state must accept from each other (Quyết định
    /// 28/2018/QĐ-TTg as carried out by the provinces' regulations).
    public static final int LARGEST_FILE = 50 * 1024 * 1024;

    /// Characters. A paper of a thousand dense pages has about three million.
    static final int LONGEST_TEXT = 5_000_000;

    private PaperText() {}

    /// The text of a .docx, .doc, text PDF or .txt file: composed Unicode (NFC), paragraphs parted by an empty line,
    /// table rows as `cell | cell`, list labels written out, tracked changes accepted.
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
        Extracted extracted = extract(fileName, content, type);
        String text = clean(extracted.text());
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

    /// The parsers below are fed by strangers. Whatever they stumble over (a broken file, one that unpacks without
    /// end, one nested beyond all measure) is the file's fault and must neither stop the office nor show a trace.
    private static Extracted extract(String fileName, byte[] content, FileType type) {
        try {
            return switch (type) {
                case DOCX -> WordText.extract(content);
                case DOC -> OldWordText.extract(content);
                case PDF -> PdfText.extract(fileName, content);
                case TEXT -> PlainText.extract(content);
                case JPEG, PNG, TIFF -> throw new Refusal("document.scan", fileName);
                case ENCRYPTED_OFFICE -> throw new Refusal("document.encrypted", fileName);
                case XLSX, OTHER -> throw new Refusal("document.type", fileName);
            };
        } catch (Refusal refusal) {
            throw refusal;
        } catch (TooMuch e) {
            throw new Refusal("document.too-large", fileName, LARGEST_FILE / (1024 * 1024));
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            throw new Refusal("document.unreadable", fileName);
        }
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

    /// A file unpacks to more than any paper needs.
    static final class TooMuch extends IOException {
        TooMuch(String what) {
            super(what);
        }
    }
}
