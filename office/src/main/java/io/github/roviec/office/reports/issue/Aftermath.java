package io.github.roviec.office.reports.issue;

import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.reports.draft.Draft;
import io.github.roviec.office.reports.paper.PaperHead;

/// What the issuing of a paper brings with it, in the same transaction: should it refuse or fail, nothing was issued.
public interface Aftermath {

    /// @param head with number and day
    /// @param word the .docx that is kept
    void issued(Draft draft, PaperHead head, byte[] word, Actor by);
}
