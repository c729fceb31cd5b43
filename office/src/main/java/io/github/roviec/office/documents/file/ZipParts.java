package io.github.roviec.office.documents.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// The wanted parts of a ZIP, unpacked in memory within bounds: a small file may unpack without end.
public final class ZipParts {

    private static final int MOST_ENTRIES = 10_000;

    /// Ten times the largest file: pictures hardly pack, and text packs to a tenth.
    private static final long MOST_BYTES = 10L * Extracted.LARGEST_FILE;

    /// One part of text: a paper of a thousand pages has about 60 MB of markup.
    private static final int LARGEST_PART = 128 * 1024 * 1024;

    private ZipParts() {}

    /// By the directory at the end of the ZIP, as Word and Excel read it: what stands in front of each entry may be
    /// unfinished (streamed and ZIP64 files).
    public static Map<String, byte[]> of(byte[] content, Predicate<String> wanted) throws IOException {
        return of(content, wanted, MOST_BYTES);
    }

    /// Measures what the file unpacks to and keeps nothing of it. Throws {@link TooMuch} beyond so
    /// many bytes.
    public static void measure(byte[] content, long mostBytes) throws IOException {
        of(content, _ -> false, mostBytes);
    }

    private static Map<String, byte[]> of(byte[] content, Predicate<String> wanted, long mostBytes) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        byte[] buffer = new byte[16 * 1024];
        long unpacked = 0;
        int entries = 0;
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            for (ZipArchiveEntry entry : (Iterable<ZipArchiveEntry>) zip.getEntries()::asIterator) {
                if (++entries > MOST_ENTRIES) {
                    throw new TooMuch("entries");
                }
                boolean keep = wanted.test(entry.getName());
                ByteArrayOutputStream part = new ByteArrayOutputStream(keep ? 64 * 1024 : 0);
                try (InputStream packed = zip.getInputStream(entry)) {
                    for (int n; (n = packed.read(buffer)) >= 0; ) {
                        unpacked += n;
                        if (unpacked > mostBytes || part.size() > LARGEST_PART) {
                            throw new TooMuch("bytes");
                        }
                        if (keep) {
                            part.write(buffer, 0, n);
                        }
                    }
                }
                if (keep) {
                    parts.putIfAbsent(entry.getName(), part.toByteArray());
                }
            }
        }
        return parts;
    }
}
