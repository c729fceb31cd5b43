package io.github.roviec.office.documents;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A paper received, with its text and what was read in it. A field is null where the paper does not give it.
///
/// @param file        the original
/// @param kind        abbreviation of its kind ("TB")
/// @param kindName    "Thông báo"
/// @param number      "15" of "15/TB-UBND"
/// @param symbol      "TB-UBND" of "15/TB-UBND"
/// @param place       where it was issued ("Văn Quan, ngày …")
/// @param date        the day on which it was issued
/// @param title       trích yếu
/// @param text        extracted from the file; every offset points into it
/// @param meetingDate the day of the meeting whose conclusions it records
/// @param passages    cover the text
public record Paper(
        DocumentId id,
        AuthorityId authority,
        FileId file,
        String fileName,
        @Nullable String kind,
        @Nullable String kindName,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String place,
        @Nullable LocalDate date,
        @Nullable String issuer,
        @Nullable String title,
        String text,
        @Nullable LocalDate meetingDate,
        @Nullable String chairName,
        @Nullable String chairPosition,
        List<Agenda> agenda,
        List<Passage> passages,
        List<Mark> marks,
        List<Remark> remarks,
        Instant receivedAt,
        ActorId receivedBy) {}
