package io.github.roviec.office.documents;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.file.Extracted;
import io.github.roviec.office.documents.file.FileType;
import io.github.roviec.office.documents.file.PdfText;
import io.github.roviec.office.documents.file.Placed;
import io.github.roviec.office.documents.file.PrintedPage;
import io.github.roviec.office.documents.file.PrintedText;
import io.github.roviec.office.documents.file.SecretMark;
import io.github.roviec.office.documents.scan.ListMarks;
import io.github.roviec.office.documents.scan.PagePictures;
import java.util.List;

/// What is in a file: text, and for a file that has pages where it stands on them.
///
/// @param text   clean ({@link PaperText#clean}); may be blank while pages wait to be read from their pictures
/// @param pages  empty for a file without pages
/// @param placed the printed lines of `text`; empty where that is not known
/// @param secret whether it carries a mark of state secrecy
record PaperContent(String text, List<PrintedPage> pages, List<Placed> placed, boolean secret) {

    /// Letters per page below which the text that a file itself gives is not worth reading without its pictures.
    private static final int FEW_LETTERS = 60;

    /// What the file itself gives, without looking at its pictures. Refuses with `document.type`,
    /// `document.encrypted`, `document.too-large` or `document.unreadable`.
    static PaperContent look(String fileName, byte[] content, FileType type) {
        return switch (type) {
            case PDF, JPEG, PNG, TIFF ->
                of(Extracted.guarded(
                        fileName,
                        () -> PrintedText.of(
                                type == FileType.PDF
                                        ? PdfText.pages(fileName, content)
                                        : PagePictures.pages(content))));
            default -> of(Extracted.from(fileName, content, type));
        };
    }

    /// The paper put together from its pages, those read from pictures among them.
    static PaperContent of(List<PrintedPage> pages) {
        return of(PrintedText.of(ListMarks.mended(pages)));
    }

    static PaperContent of(Extracted extracted) {
        Respelled respelled = Respelled.of(extracted.text());
        String text = respelled.text();
        boolean secret = SecretMark.in(text) || extracted.asides().stream().anyMatch(SecretMark::isMark);
        return new PaperContent(text, extracted.pages(), respelled.moved(extracted.placed()), secret);
    }

    /// The pages whose words stand only in a picture.
    List<PrintedPage> pictures() {
        return pages.stream().filter(PrintedPage::picture).toList();
    }

    /// Whether there is something to read without the pictures.
    boolean readableWithoutPictures() {
        long letters = pages.stream().mapToLong(PrintedPage::letters).sum();
        return pictures().isEmpty() || letters >= (long) FEW_LETTERS * pages.size();
    }

    /// Refuses with `document.secret` or `document.too-large`.
    PaperContent checked(String fileName) {
        if (secret) {
            throw new Refusal("document.secret", fileName);
        }
        if (text.length() > PaperText.LONGEST_TEXT) {
            throw new Refusal("document.too-large", fileName, PaperText.LARGEST_FILE / (1024 * 1024));
        }
        return this;
    }

    /// With the words of whose letters the machine that read them was not sure.
    ExtractedText extracted() {
        return new ExtractedText(
                text,
                placed.stream()
                        .flatMap(line -> line.words().stream())
                        .filter(Placed.Word::doubtful)
                        .filter(word -> word.end() > word.start())
                        .map(word -> new ExtractedText.Doubt(word.start(), word.end()))
                        .toList());
    }
}
