package io.github.roviec.office.web.indicators.found;

import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.indicators.Limited;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The figures of a paper beside those of the office.
///
/// @param mayDecide whether this person may accept figures
/// @param sure      how many may be accepted at once
/// @param form      what is put elsewhere by hand; null while nothing is
public record FoundPage(
        long document,
        String paper,
        boolean mayDecide,
        int sure,
        List<Card> cards,
        @Nullable Form form,
        @Nullable Note note)
        implements Limited {

    /// Where all of them are given as a file: `.*` stands for the ending.
    public String file() {
        return "/van-ban/" + document + "/so-lieu.*";
    }

    public long count(String state) {
        return cards.stream().filter(card -> card.state().equals(state)).count();
    }

    /// What has a place, and what somebody has decided.
    public List<Card> placed() {
        return cards.stream().filter(card -> !card.nowhere()).toList();
    }

    /// Figures like nothing in the catalogue: of most papers the greater part, and seldom looked at.
    public List<Card> unplaced() {
        return cards.stream().filter(Card::nowhere).toList();
    }

    /// @param state      WAITING, ACCEPTED or REJECTED
    /// @param words      the number as the paper's words explain it: "21.340 triệu đồng · thu ngân sách
    /// · …"
    /// @param place      null where nothing is like it
    /// @param recorded   what the office's own figures say; null where they say nothing
    /// @param difference SAME or OTHER; null without something to compare with
    /// @param doubts     keys of `figureDoubt`
    public record Card(
            long id,
            int version,
            String state,
            Quote quote,
            String words,
            @Nullable Place place,
            @Nullable String recorded,
            @Nullable String difference,
            int score,
            List<String> doubts,
            @Nullable String reason,
            @Nullable String who,
            @Nullable String at) {

        boolean nowhere() {
            return place == null && state.equals("WAITING");
        }
    }

    /// @param aspect   VALUE, SHARE or GOAL
    /// @param computed it is never recorded: accepting keeps the sentence beside it
    /// @param amount   as it would be recorded, with its measure
    public record Place(
            String indicator,
            @Nullable String member,
            String unit,
            String kind,
            String number,
            String year,
            String aspect,
            @Nullable String base,
            boolean computed,
            String amount,
            String url) {}

    /// @param indicator chosen: code and number of the member, joined by a blank
    public record Form(
            long id,
            int version,
            List<Group> indicators,
            String indicator,
            List<Choice> units,
            String unit,
            String month,
            String year,
            List<String> aspects,
            String aspect,
            List<Choice> bases,
            String base,
            String amount) {}

    public record Group(String sector, List<Choice> choices) {}
}
