package io.github.roviec.office.documents.edxml;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the header of a package says. A field is null, or a list empty, where it says nothing.
///
/// @param number     "05" of "05/BC-UBND" (CodeNumber)
/// @param symbol     "BC-UBND" of "05/BC-UBND" (CodeNotation)
/// @param place      of issue; `date` the day (PromulgationInfo)
/// @param kindName   "Báo cáo" (TypeName)
/// @param subject    trích yếu
/// @param competence by what right it is signed: "KT. CHỦ TỊCH"
/// @param position   of the signer
/// @param due        when an answer is wanted (DueDate)
/// @param places     nơi nhận, as they stand on the paper (ToPlaces)
/// @param sentAt     when it left (TraceHeader)
public record EdxmlHead(
        EdxmlOrgan from,
        List<EdxmlOrgan> to,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String place,
        @Nullable LocalDate date,
        @Nullable String kindName,
        @Nullable String subject,
        @Nullable String competence,
        @Nullable String position,
        @Nullable String signer,
        @Nullable LocalDate due,
        int pages,
        List<String> places,
        @Nullable Instant sentAt) {

    public EdxmlHead {
        to = List.copyOf(to);
        places = List.copyOf(places);
    }
}
