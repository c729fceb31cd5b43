package io.github.roviec.office.documents;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import java.time.Instant;

/// A file, such as the product of a task, is kept.
///
/// @param fileName as the sender called it
/// @param size     bytes
public record FileKept(Instant at, ActorId by, AuthorityId authority, FileId file, String fileName, int size)
        implements Fact {

    @Override
    public Subject about() {
        return new Subject("file", file.sha256());
    }
}
