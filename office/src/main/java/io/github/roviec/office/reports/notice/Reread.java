package io.github.roviec.office.reports.notice;

import io.github.roviec.office.documents.FoundDirective;
import io.github.roviec.office.documents.Remark;
import io.github.roviec.office.meetings.directive.Directive;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A notice as the reader will read it when it is issued.
///
/// @param same   concluded orders that it reads as they were concluded
/// @param atOnce whether these become tasks when it is issued: not by the office's rule, nor where it takes the place
///               of another notice
/// @param lost   concluded orders that it does not read, or reads otherwise
/// @param other  orders that it reads and nobody concluded so: they will wait for a person
public record Reread(
        List<Directive> same, boolean atOnce, List<Directive> lost, List<FoundDirective> other, List<Placed> remarks) {

    public Reread {
        same = List.copyOf(same);
        lost = List.copyOf(lost);
        other = List.copyOf(other);
        remarks = List.copyOf(remarks);
    }

    /// A remark and where it stands.
    ///
    /// @param passage the words that it is about
    /// @param block   key of the block in which they stand; null where they stand in head or foot
    public record Placed(
            Remark remark, String passage, @Nullable String block) {}
}
