package io.github.roviec.office.documents;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.file.Extracted;
import io.github.roviec.office.documents.file.FileType;
import io.github.roviec.office.documents.file.PdfText;
import io.github.roviec.office.documents.file.Placed;
import io.github.roviec.office.documents.file.PrintedPage;
import io.github.roviec.office.documents.file.PrintedText;
import io.github.roviec.office.documents.file.SecretMark;
import io.github.roviec.office.documents.letters.LetterGuess;
import io.github.roviec.office.documents.scan.ListMarks;
import io.github.roviec.office.documents.scan.PagePictures;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What is in a file: text, and for a file that has pages where it stands on them.
///
/// @param text   clean ({@link PaperText#clean}); may be blank while pages wait to be read from their pictures
/// @param pages  empty for a file without pages
/// @param placed the printed lines of `text`; empty where that is not known
/// @param secret whether it carries a mark of state secrecy
record PaperContent(String text, List<PrintedPage> pages, List<Placed> placed, boolean secret) {

    private static final Pattern TOKEN = Pattern.compile("\\S+");

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
        String text = PaperText.clean(LetterGuess.mended(extracted.text()));
        boolean secret = SecretMark.in(text) || extracted.asides().stream().anyMatch(SecretMark::isMark);
        return new PaperContent(text, extracted.pages(), moved(extracted.placed(), extracted.text(), text), secret);
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

    /// Cleaning changes letters, not the number of words: each word is found again by counting.
    private static List<Placed> moved(List<Placed> placed, String before, String after) {
        if (placed.isEmpty() || before.equals(after)) {
            return placed;
        }
        List<MatchResult> from = TOKEN.matcher(before).results().toList();
        List<MatchResult> to = TOKEN.matcher(after).results().toList();
        if (from.size() != to.size()) {
            return List.of();
        }
        List<Placed> moved = new ArrayList<>();
        int token = 0;
        for (Placed line : placed) {
            List<Placed.Word> words = new ArrayList<>();
            for (Placed.Word word : line.words()) {
                while (token < from.size() && from.get(token).end() <= word.start()) {
                    token++;
                }
                if (token < from.size()) {
                    MatchResult old = from.get(token);
                    MatchResult now = to.get(token);
                    int start = Math.min(now.start() + Math.max(0, word.start() - old.start()), now.end());
                    int end = word.end() >= old.end()
                            ? now.end()
                            : Math.min(now.end(), start + word.end() - word.start());
                    words.add(word.movedTo(start, Math.max(start, end)));
                }
            }
            moved.add(new Placed(line.page(), words));
        }
        return moved;
    }
}
