package io.github.roviec.office.tasks.note;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.documents.FileId;
import java.time.Instant;
import java.util.List;

/// A file that belongs to a task, by its name.
///
/// @param versions the newest first; the same name handed in again is a new version
public record Attachment(String name, List<Version> versions) {

    public Attachment {
        versions = List.copyOf(versions);
    }

    public Version newest() {
        return versions.getFirst();
    }

    /// @param id     the key under which it is asked for
    /// @param number from 1
    /// @param size   bytes
    public record Version(long id, int number, FileId file, long size, Instant at, ActorId by) {}
}
