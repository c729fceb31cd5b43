package io.github.roviec.office.documents;

import java.time.Instant;

/// A kept file, byte for byte as it came in.
///
/// @param fileName  the name under which it came in first
/// @param mediaType decided by its content, never by its name
public record StoredFile(FileId id, String fileName, String mediaType, byte[] content, Instant keptAt) {

    /// The same file under the name by which it is known somewhere.
    public StoredFile named(String name) {
        return new StoredFile(id, name, mediaType, content, keptAt);
    }
}
