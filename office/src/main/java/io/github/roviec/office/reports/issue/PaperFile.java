package io.github.roviec.office.reports.issue;

/// A file of an issued paper, as it was kept.
///
/// @param sha256 in hexadecimal digits
public record PaperFile(Format format, String sha256, byte[] content) {

    public enum Format {
        DOCX,
        PDF
    }
}
