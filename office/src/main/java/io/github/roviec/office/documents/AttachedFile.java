package io.github.roviec.office.documents;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.file.FileType;
import io.github.roviec.office.documents.file.SecretMark;

/// Looks at a file that is kept without being read, such as the product of a task.
final class AttachedFile {

    private static final int HEAD_ROWS = 100;

    private AttachedFile() {}

    /// The file's type. Refuses as {@link PaperText#of}, but takes pictures, scans and spreadsheets: a signed product
    /// often is a scan. What cannot be looked into is refused, for nobody could say that it is not secret.
    static FileType look(Upload upload) {
        PaperText.checkSize(upload.fileName(), upload.content());
        FileType type = FileType.of(upload.content());
        if (type == FileType.XLSX) {
            if (Spreadsheet.head(upload.fileName(), upload.content(), HEAD_ROWS).stream()
                    .anyMatch(row -> row.stream().anyMatch(SecretMark::isMark))) {
                throw new Refusal("document.secret", upload.fileName());
            }
            return type;
        }
        if (type.picture()) {
            return type;
        }
        try {
            PaperText.of(upload.fileName(), upload.content(), type);
        } catch (Refusal refusal) {
            // Pages of pictures, in a PDF or pasted into Word: there is nothing to read, and that is no fault here.
            if (!refusal.code().equals("document.scan") && !refusal.code().equals("document.empty")) {
                throw refusal.code().equals("document.type")
                        ? new Refusal("document.attachment", upload.fileName())
                        : refusal;
            }
        }
        return type;
    }
}
