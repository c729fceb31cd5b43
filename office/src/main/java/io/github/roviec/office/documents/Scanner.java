package io.github.roviec.office.documents;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.file.FileType;
import io.github.roviec.office.documents.file.PrintedPage;
import io.github.roviec.office.documents.scan.PagePictures;
import io.github.roviec.office.documents.scan.PageReader;
import io.github.roviec.office.documents.scan.PageReader.Outcome;
import io.github.roviec.office.documents.scan.Tesseract;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Reads pages from their pictures, as far as this machine can; never more at once than it has cores for.
@Component
class Scanner {

    private static final Logger LOG = LoggerFactory.getLogger(Scanner.class);

    private final Tesseract.Missing missing;
    private final @Nullable PageReader reader;
    private final Semaphore places =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));

    Scanner() {
        Tesseract.Here here = Tesseract.here();
        Tesseract program = here.program();
        this.missing = here.missing();
        this.reader = program == null ? null : new PageReader(program);
        if (program != null) {
            LOG.info("Đọc được bản chụp: Tesseract {}, chữ tiếng Việt.", program.version());
        } else {
            LOG.warn(
                    "Không đọc được bản chụp. Hãy cài: apt install {}",
                    missing == Tesseract.Missing.LANGUAGE ? "tesseract-ocr-vie" : "tesseract-ocr tesseract-ocr-vie");
        }
    }

    boolean present() {
        return reader != null;
    }

    /// Why pictures cannot be read here.
    Refusal refusal(String fileName) {
        return PaperText.unreadPictures(fileName, missing);
    }

    /// Reads one page of a file. Refuses with `document.unreadable` where the file cannot be opened.
    Outcome read(String fileName, byte[] content, FileType type, PrintedPage page) {
        try (PagePictures pictures = PagePictures.of(content, type)) {
            return read(pictures, page);
        } catch (IOException e) {
            throw new Refusal("document.unreadable", fileName);
        }
    }

    Outcome read(PagePictures pictures, PrintedPage page) {
        PageReader present = reader;
        if (present == null) {
            return Outcome.unreadable(page);
        }
        places.acquireUninterruptibly();
        try {
            return present.read(pictures, page);
        } finally {
            places.release();
        }
    }
}
