package io.github.roviec.notice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the notice says about itself. A field is null where the text does not give it.
///
/// @param kind     abbreviation after Nghị định 30/2020, Phụ lục III ("TB"), "CV" for a công văn
/// @param kindName "Thông báo"
/// @param number   "15" of "15/TB-UBND"
/// @param symbol   "TB-UBND" of "15/TB-UBND"
/// @param place    where it was issued ("Văn Quan, ngày …"), as written
/// @param date     the day on which the paper was issued
/// @param title    trích yếu
public record Header(
        @Nullable String kind,
        @Nullable String kindName,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String place,
        @Nullable LocalDate date,
        @Nullable String issuer,
        @Nullable String title,
        @Nullable Meeting meeting,
        @Nullable Signer signer,
        List<String> recipients) {

    /// @param agenda the titles of the agenda items in order
    public record Meeting(
            @Nullable LocalDate date, @Nullable Person chair, List<AgendaItem> agenda) {}

    /// @param presenter who presented it ("Phòng … trình"), as written
    public record AgendaItem(
            String number, String title, @Nullable String presenter) {}

    public record Person(String name, @Nullable String position) {}

    /// @param authority "TL.", "KT.", "TM.", "Q." or "TUQ."; null where the head signs
    public record Signer(
            String name,
            @Nullable String position,
            @Nullable String authority) {}
}
