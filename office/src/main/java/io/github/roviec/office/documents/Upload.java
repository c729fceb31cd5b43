package io.github.roviec.office.documents;

import io.github.roviec.office.base.Refusal;
import java.text.Normalizer;

/// A file as somebody hands it in. The bytes are not copied: the caller lets go of them.
///
/// @param fileName as the sender called it; only shown, never used as a path
public record Upload(String fileName, byte[] content) {

    private static final int LONGEST_NAME = 200;

    /// Under the name by which people will know it: one spelling, at most 200 characters. Refuses with
    /// `document.file-name`.
    public Upload named() {
        String name = Normalizer.normalize(fileName, Normalizer.Form.NFC).strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Refusal("document.file-name", LONGEST_NAME);
        }
        return new Upload(name, content);
    }
}
