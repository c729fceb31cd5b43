package io.github.roviec.office.documents;

import io.github.roviec.office.documents.file.FileType;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import org.springframework.stereotype.Component;

/// A paper that is not out yet, read as it will be read when it is: nothing is kept, nobody is told.
@Component
public class Rehearsal {

    private final OfficeList list;
    private final Permissions permissions;

    Rehearsal(OfficeList list, Permissions permissions) {
        this.list = list;
        this.permissions = permissions;
    }

    /// Refuses with `permission.denied`, and as {@link PaperText#of} does.
    public PaperReading read(Upload upload, Actor by) {
        permissions.require(by, Deed.SEE_DOCUMENTS);
        PaperContent found = PaperContent.look(upload.fileName(), upload.content(), FileType.of(upload.content()))
                .checked(upload.fileName());
        PaperText.notBlank(upload.fileName(), found);
        return list.read(found.extracted(), by.authority());
    }
}
