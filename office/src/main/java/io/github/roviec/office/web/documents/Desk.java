package io.github.roviec.office.web.documents;

import io.github.roviec.office.web.Note;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The checking screen: the paper, what was found in it, and what a clerk may do.
///
/// @param paged   its pages as pictures; null for a file without pages
/// @param date    with the place before it, as papers say it: "Văn Quan, 24/9/2024"
/// @param view    "de-xuat", "vien-dan", "so-lieu" or "luu-y": what stands beside the paper
/// @param chair   as the paper itself says
/// @param meeting null until it is registered, shortly after the paper is kept; and where the paper records none
/// @param side    about the way on which it came
/// @param focus   the card to look at first
/// @param answer  the one card that an answer to htmx consists of
/// @param quote   typed for an order that was missed, when it could not be found in the paper
public record Desk(
        long id,
        @Nullable String number,
        String title,
        @Nullable String date,
        @Nullable String issuer,
        @Nullable String chair,
        @Nullable MeetingHead meeting,
        String fileName,
        PaperSide side,
        Cover cover,
        List<SheetBlock> sheet,
        @Nullable Paged paged,
        String view,
        List<Tab> views,
        List<Tab> filters,
        List<Card> cards,
        List<OtherMark> others,
        Tally tally,
        boolean mayDecide,
        boolean mayAssign,
        boolean mayTeach,
        @Nullable Long focus,
        @Nullable Card answer,
        @Nullable String quote,
        @Nullable Note note) {

    /// @param count null where it is not counted
    public record Tab(String key, @Nullable Integer count, boolean current) {}

    /// @param anchor a place in the paper
    /// @param key    in the message bundles, where the words are ours
    /// @param url    of what it leads to
    /// @param fix    what would stand there instead
    public record OtherMark(
            @Nullable String anchor,
            @Nullable String key,
            String text,
            @Nullable String label,
            @Nullable String url,
            @Nullable String fix) {}

    /// @param clear waiting and without doubt
    public record Tally(int all, int waiting, int accepted, int rejected, int assigned, int doubtful, int clear) {}

    public List<String> keys() {
        return List.of("J", "K", "A", "E", "R", "C", "X", "S", "M", "U", "N", "D", "Esc", "?");
    }

    public List<String> reasons() {
        return List.of("not-an-order", "twice", "other-authority");
    }

    public List<String> bases() {
        return List.of("NONE", "EXPLICIT", "INHERITED", "RULE");
    }

    public List<String> classes() {
        return List.of("DATED", "ONGOING", "GENERAL");
    }

    public List<String> unitKinds() {
        return List.of("DEPARTMENT", "CENTRE", "BOARD", "OFFICE", "POLICE", "ARMY", "COMMUNE", "COUNCIL", "OTHER");
    }

    Desk answering(Card card) {
        return new Desk(
                id, number, title, date, issuer, chair, meeting, fileName, side, cover, sheet, paged, view, views,
                filters, cards, others, tally, mayDecide, mayAssign, mayTeach, focus, card, quote, note);
    }
}
