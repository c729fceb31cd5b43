package io.github.roviec.office.reports.issue;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A file of an issued paper, as it was kept.
///
/// @param sha256 in hexadecimal digits
public record PaperFile(Format format, String sha256, byte[] content) {

    public enum Format {
        DOCX,
        PDF
    }

    /// SHA-256 in hexadecimal digits.
    public static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
