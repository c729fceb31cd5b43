package io.github.roviec.office.documents;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.file.Extracted;
import io.github.roviec.office.documents.file.FileType;
import io.github.roviec.office.documents.file.PrintedPage;
import io.github.roviec.office.documents.scan.LeafImage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// Pictures of pages for the screen, made when they are asked for and remembered for a while.
@Component
class LeafPictures {

    /// Bytes.
    private static final long MOST_REMEMBERED = 48L * 1024 * 1024;

    /// A picture takes tens of megabytes while it is made.
    private final Semaphore places = new Semaphore(2);

    private final Map<Key, LeafPicture> remembered = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    private record Key(FileId file, int page, float turn) {}

    /// Refuses with `document.unreadable` where the page cannot be shown.
    LeafPicture of(FileId file, PrintedPage page, Supplier<byte[]> content) {
        Key key = new Key(file, page.number(), page.turn());
        synchronized (remembered) {
            LeafPicture known = remembered.get(key);
            if (known != null) {
                return known;
            }
        }
        places.acquireUninterruptibly();
        try {
            LeafPicture made = make(page, content.get());
            remember(key, made);
            return made;
        } finally {
            places.release();
        }
    }

    private static LeafPicture make(PrintedPage page, byte[] content) {
        FileType type = FileType.of(content);
        if (type != FileType.PDF && !type.picture()) {
            throw new Refusal("document.unknown");
        }
        LeafImage image = Extracted.guarded("", () -> LeafImage.of(content, type, page));
        return new LeafPicture(image.mediaType(), image.content());
    }

    private void remember(Key key, LeafPicture picture) {
        synchronized (remembered) {
            LeafPicture before = remembered.put(key, picture);
            bytes += picture.content().length - (before == null ? 0 : before.content().length);
            var eldest = remembered.entrySet().iterator();
            while (bytes > MOST_REMEMBERED && eldest.hasNext()) {
                bytes -= eldest.next().getValue().content().length;
                eldest.remove();
            }
        }
    }
}
