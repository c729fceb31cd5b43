package io.github.roviec.office.documents.edxml;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.file.Extracted;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/// A file as it stands in a package: Base64, mostly of a ZIP with this one file, by some programs of gzip or of the
/// file as it is.
final class EncodedFile {

    private EncodedFile() {}

    /// Unpacked within bounds: a small package may unpack without end. Refuses with `edxml.file-damaged` or
    /// `document.too-large`.
    ///
    /// @param type as the package says how it is packed; null where it says nothing
    /// @param left bytes that this and the files after it may still have
    static byte[] open(String name, String encoded, @Nullable String type, long left) {
        byte[] packed;
        try {
            packed = Base64.getDecoder().decode(encoded.replaceAll("\\s+", ""));
        } catch (IllegalArgumentException e) {
            throw new Refusal("edxml.file-damaged", name);
        }
        if (packed.length == 0) {
            throw new Refusal("edxml.file-damaged", name);
        }
        try {
            if (type != null && type.toLowerCase(Locale.ROOT).contains("gzip") || starts(packed, 0x1F, 0x8B)) {
                try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
                    return bounded(name, in, left);
                }
            }
            byte[] alone = starts(packed, 'P', 'K') ? alone(name, packed, left) : null;
            return alone == null ? within(name, packed, left) : alone;
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal("edxml.file-damaged", name);
        }
    }

    /// The one file in a ZIP; null where the ZIP holds several and is the file itself (.docx, .xlsx).
    private static byte @Nullable [] alone(String name, byte[] packed, long left) throws IOException {
        byte[] only = null;
        int files = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                if (entry.isDirectory()) {
                    continue;
                }
                if (++files > 1) {
                    return null;
                }
                only = bounded(name, zip, left);
            }
        }
        if (only == null) {
            throw new IOException("empty");
        }
        return only;
    }

    private static byte[] bounded(String name, InputStream in, long left) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[16 * 1024];
        for (int n; (n = in.read(buffer)) >= 0; ) {
            out.write(buffer, 0, n);
            if (out.size() > left || out.size() > Extracted.LARGEST_FILE) {
                throw tooLarge(name);
            }
        }
        return out.toByteArray();
    }

    private static byte[] within(String name, byte[] content, long left) {
        if (content.length > left || content.length > Extracted.LARGEST_FILE) {
            throw tooLarge(name);
        }
        return content;
    }

    private static Refusal tooLarge(String name) {
        return new Refusal("document.too-large", name, Extracted.LARGEST_FILE / (1024 * 1024));
    }

    private static boolean starts(byte[] content, int first, int second) {
        return content.length > 2 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }
}
