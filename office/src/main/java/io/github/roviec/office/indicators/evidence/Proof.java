package io.github.roviec.office.indicators.evidence;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.documents.FileId;
import io.github.roviec.office.indicators.Period;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A document that proves a figure.
///
/// @param since     the period for which it was given; it also proves the later ones
/// @param member    of the place
/// @param file      null where the paper is kept elsewhere: `note` says where
/// @param note      what it is
/// @param answering the explanation for which it was given after the form was sent
/// @param withdrawn null while it proves
public record Proof(
        long id,
        int member,
        Period since,
        @Nullable Kept file,
        @Nullable String note,
        Instant at,
        ActorId by,
        @Nullable Long answering,
        @Nullable Withdrawal withdrawn) {

    /// What it is called.
    public String title() {
        return file != null ? file.name() : note == null ? "" : note;
    }

    /// Whether it counts in a period that ends then.
    public boolean proves(Period period) {
        return withdrawn == null || withdrawn.from().lastDay().isAfter(period.lastDay());
    }

    /// @param size bytes
    public record Kept(FileId id, String name, long size) {}

    /// @param from the period from which it proves nothing any more
    public record Withdrawal(Period from, Instant at, ActorId by) {}
}
