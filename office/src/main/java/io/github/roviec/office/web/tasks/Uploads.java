package io.github.roviec.office.web.tasks;

import io.github.roviec.office.documents.Upload;
import io.github.roviec.office.web.Shown;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// A file that came with a form.
public final class Uploads {

    private Uploads() {}

    /// Null where none was chosen. Some browsers send the path along: only the name is kept.
    public static @Nullable Upload of(@Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            return null;
        }
        String name = Shown.orEmpty(file.getOriginalFilename()).replace('\\', '/');
        return new Upload(name.substring(name.lastIndexOf('/') + 1), file.getBytes());
    }
}
