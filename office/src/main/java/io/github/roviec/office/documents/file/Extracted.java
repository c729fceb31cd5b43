package io.github.roviec.office.documents.file;

import io.github.roviec.office.base.Refusal;
import java.util.List;
import java.util.concurrent.Callable;

/// What an extractor got out of a file.
///
/// @param text   paragraphs parted by an empty line, table rows as `cell | cell`
/// @param asides lines that are on the paper but not in its text: page headers and footers, text boxes of the page
///               frame. They are looked at for secret marks only.
/// @param pages  of a file that has pages, else empty
/// @param placed the printed lines of the text, in its order; empty for a file without pages
public record Extracted(String text, List<String> asides, List<PrintedPage> pages, List<Placed> placed) {

    /// Bytes: 50 MB, the largest attachment that bodies of the state must accept from each other (Quyết định
    /// 28/2018/QĐ-TTg as carried out by the provinces' regulations).
    public static final int LARGEST_FILE = 50 * 1024 * 1024;

    Extracted(String text, List<String> asides) {
        this(text, asides, List.of(), List.of());
    }

    /// Refuses with `document.type`, `document.encrypted`, `document.scan` (a picture of a paper),
    /// `document.too-large` or `document.unreadable`. Throws nothing else, whatever the bytes are.
    ///
    /// @param fileName for messages
    public static Extracted from(String fileName, byte[] content, FileType type) {
        return guarded(fileName, () -> switch (type) {
            case DOCX -> WordText.extract(content);
            case DOC -> OldWordText.extract(content);
            case PDF -> PdfText.extract(fileName, content);
            case ODT -> OdtText.extract(fileName, content);
            case FLAT_ODT -> OdtText.flat(content);
            case RTF -> RtfText.extract(content);
            case HTML -> HtmlText.extract(content);
            case MAIL_PAGE -> MailPage.extract(content);
            case TEXT -> PlainText.extract(content);
            case DAMAGED -> throw new Refusal("document.unreadable", fileName);
            case JPEG, PNG, TIFF -> throw new Refusal("document.scan", fileName);
            case ENCRYPTED_OFFICE -> throw new Refusal("document.encrypted", fileName);
            case EDXML, XLSX, XLS, OTHER -> throw new Refusal("document.type", fileName);
        });
    }

    /// Refuses as `parser` does, or with `document.too-large` or `document.unreadable`. Throws nothing else.
    ///
    /// @param fileName for messages
    public static <T> T guarded(String fileName, Callable<T> parser) {
        // The parsers are fed by strangers. Whatever they stumble over (a broken file, one that unpacks without end,
        // one nested beyond all measure) is the file's fault and must neither stop the office nor show a trace.
        try {
            return parser.call();
        } catch (Refusal refusal) {
            throw refusal;
        } catch (TooMuch e) {
            throw new Refusal("document.too-large", fileName, LARGEST_FILE / (1024 * 1024));
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            throw new Refusal("document.unreadable", fileName);
        }
    }
}
