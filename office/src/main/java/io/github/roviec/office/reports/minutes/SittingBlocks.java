package io.github.roviec.office.reports.minutes;

import io.github.roviec.office.meetings.AgendaItem;
import io.github.roviec.office.meetings.ItemKind;
import io.github.roviec.office.meetings.Meeting;
import io.github.roviec.office.meetings.Minutes;
import io.github.roviec.office.meetings.directive.Directive;
import io.github.roviec.office.reports.paper.Block;
import io.github.roviec.office.reports.paper.Heading;
import io.github.roviec.office.reports.paper.Items;
import io.github.roviec.office.reports.paper.Paragraph;
import io.github.roviec.office.reports.paper.Run;
import io.github.roviec.office.reports.paper.Words;
import java.util.ArrayList;
import java.util.List;

/// What was concluded, as blocks of the paper.
public final class SittingBlocks {

    private final Sitting sitting;

    public SittingBlocks(Sitting sitting) {
        this.sitting = sitting;
    }

    /// A clause for each item on which something was concluded: its title and who presented it, the conclusion as it
    /// was typed, then the orders.
    public List<Block> items(String key) {
        List<Block> blocks = new ArrayList<>();
        for (Minutes.Item each : sitting.minutes().items()) {
            if (each.item().kind() == ItemKind.ITEM) {
                List<Block> said = said(key + "-" + each.item().id().value(), each);
                if (!said.isEmpty()) {
                    blocks.add(new Heading(
                            key + "-" + each.item().id().value(), Heading.Level.CLAUSE, title(each.item())));
                    blocks.addAll(said);
                }
            }
        }
        return blocks;
    }

    private static String title(AgendaItem item) {
        String presenter = item.presenter();
        return presenter == null || presenter.isBlank() ? item.title() : item.title() + ": " + presenter + " trình";
    }

    private List<Block> said(String key, Minutes.Item item) {
        List<Block> blocks = new ArrayList<>();
        int number = 0;
        for (String paragraph : item.paragraphs()) {
            blocks.add(Paragraph.of(key + "-" + number++, paragraph));
        }
        List<List<Run>> orders = sitting.of(item.item().id()).stream()
                .map(Directive::said)
                .map(Wording::of)
                .map(sentence -> List.<Run>of(Words.plain(sentence)))
                .toList();
        if (!orders.isEmpty()) {
            blocks.add(new Items(key + "-giao", false, orders));
        }
        return blocks;
    }

    /// The directives of the last meeting that are not done, and what was concluded on them; nothing where there is
    /// neither.
    ///
    /// @param title of the clause
    public List<Block> unfinished(String key, String title) {
        List<Block> blocks = new ArrayList<>();
        Meeting last = sitting.left().meeting();
        if (last != null && !sitting.left().lines().isEmpty()) {
            blocks.add(Paragraph.of(
                    key + "-con",
                    "Trong %s nhiệm vụ giao tại phiên họp trước (ngày %s) còn %s nhiệm vụ chưa hoàn thành:"
                            .formatted(
                                    twoDigits(sitting.left().given()),
                                    Opening.day(last.heldOn()),
                                    twoDigits(sitting.left().lines().size()))));
            blocks.add(new Items(
                    key + "-ds",
                    false,
                    sitting.left().lines().stream().map(Carried::line).toList()));
        }
        for (Minutes.Item each : sitting.minutes().items()) {
            if (each.item().kind() == ItemKind.UNFINISHED) {
                blocks.addAll(said(key + "-" + each.item().id().value(), each));
            }
        }
        if (!blocks.isEmpty()) {
            blocks.addFirst(new Heading(key, Heading.Level.CLAUSE, title));
        }
        return blocks;
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
