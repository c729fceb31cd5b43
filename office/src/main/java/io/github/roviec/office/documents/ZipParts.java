package io.github.roviec.office.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// The wanted parts of a ZIP, unpacked in memory within bounds: a small file may unpack without end.
final class ZipParts {

    private static final int MOST_ENTRIES = 10_000;

    /// Ten times the largest file: pictures hardly pack, and text packs to a tenth.
    private static final long MOST_BYTES = 10L * PaperText.LARGEST_FILE;

    /// One part of text: a paper of a thousand pages has about 60 MB of markup.
    private static final int LARGEST_PART = 128 * 1024 * 1024;

    private ZipParts() {}

    static Map<String, byte[]> of(byte[] content, Predicate<String> wanted) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        byte[] buffer = new byte[16 * 1024];
        long unpacked = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                if (++entries > MOST_ENTRIES) {
                    throw new PaperText.TooMuch("entries");
                }
                boolean keep = wanted.test(entry.getName());
                ByteArrayOutputStream part = new ByteArrayOutputStream(keep ? 64 * 1024 : 0);
                for (int n; (n = zip.read(buffer)) >= 0; ) {
                    unpacked += n;
                    if (unpacked > MOST_BYTES || part.size() > LARGEST_PART) {
                        throw new PaperText.TooMuch("bytes");
                    }
                    if (keep) {
                        part.write(buffer, 0, n);
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
