package io.github.roviec.office.documents;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// A file, by what is in it: equal bytes are one file.
///
/// @param sha256 64 lower-case hexadecimal digits
public record FileId(String sha256) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public FileId {
        if (!FORM.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
    }

    static FileId of(byte[] content) {
        try {
            return new FileId(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
