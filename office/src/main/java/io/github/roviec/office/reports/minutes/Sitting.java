package io.github.roviec.office.reports.minutes;

import io.github.roviec.office.meetings.ItemId;
import io.github.roviec.office.meetings.Meeting;
import io.github.roviec.office.meetings.Minutes;
import io.github.roviec.office.meetings.directive.Directive;
import io.github.roviec.office.meetings.directive.Named;
import io.github.roviec.office.reports.template.Piece.Which;
import java.util.List;
import java.util.stream.Stream;

/// All that the notice of a meeting is composed from.
///
/// @param directives in the order of the agenda
/// @param chair      with the post ("Mạc Thị Ngân, Chủ tịch UBND huyện"); empty where nobody was named
/// @param present    names of the units that came
/// @param absent     names of those that did not
/// @param left       what the last meeting left
/// @param figures    which figures of the period the office wants in it
public record Sitting(
        Minutes minutes,
        List<Directive> directives,
        String chair,
        List<String> present,
        List<String> absent,
        Unfinished.Left left,
        List<Which> figures) {

    public Sitting {
        directives = List.copyOf(directives);
        present = List.copyOf(present);
        absent = List.copyOf(absent);
        figures = List.copyOf(figures);
    }

    public Meeting meeting() {
        return minutes.meeting();
    }

    List<Directive> of(ItemId item) {
        return directives.stream().filter(each -> each.item().equals(item)).toList();
    }

    /// Names of the units and groups that got something to do, in the order in which they are named first.
    public List<String> ordered() {
        return directives.stream()
                .flatMap(each -> Stream.concat(each.leads().stream(), each.coordinating().stream()))
                .filter(each -> !each.isPerson())
                .map(Named::name)
                .distinct()
                .toList();
    }
}
