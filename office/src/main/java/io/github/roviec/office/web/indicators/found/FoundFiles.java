package io.github.roviec.office.web.indicators.found;

import io.github.roviec.office.reports.Cell;
import io.github.roviec.office.reports.FigureTable;
import io.github.roviec.office.web.indicators.file.Columns;
import io.github.roviec.office.web.indicators.file.Words;
import io.github.roviec.office.web.indicators.found.FoundPage.Card;
import io.github.roviec.office.web.indicators.found.FoundPage.Place;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The figures of a paper as they leave in a file: the sentence, the place, both numbers, what was decided.
final class FoundFiles {

    private FoundFiles() {}

    static FigureTable table(FoundPage page, Words words) {
        return new Columns<Card>(words)
                .text("found.words", Card::words)
                .text("source.paper", card -> sentence(card.quote()))
                .text("found.place", card -> at(card, Place::indicator))
                .text("board.member", card -> at(card, Place::member))
                .text("board.unit", card -> at(card, Place::unit))
                .text("file.period", card -> at(card, place -> period(place, words)))
                .text("found.says", card -> at(card, place -> said(place, words)))
                .number("found.amount", card -> at(card, place -> figure(place.amount())))
                .number("found.recorded", card -> figure(card.recorded()))
                .text("report.measure", card -> at(card, place -> measure(place.amount())))
                .text("found.compared", card -> word("figureDifference.", card.difference(), words))
                .named(words.of("found.score"), card -> new Cell.Amount(card.score()))
                .text(
                        "found.doubts",
                        card -> card.doubts().stream()
                                .map(doubt -> words.of("figureDoubt." + doubt))
                                .collect(Collectors.joining("; ")))
                .text("found.decision", card -> word("foundState.", card.state(), words))
                .text("file.who", Card::who)
                .time("file.at", Card::at)
                .text("report.text", Card::reason)
                .table("so-lieu-van-ban-" + page.document(), words.of("found.title"), page.paper(), page.cards());
    }

    private static String sentence(Quote quote) {
        return (quote.before() + quote.number() + quote.after())
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static @Nullable String at(Card card, Columns.Telling<Place> what) {
        Place place = card.place();
        return place == null ? null : what.of(place);
    }

    private static String period(Place place, Words words) {
        return place.aspect().equals("GOAL")
                ? words.of("found.year", place.year())
                : words.period(place.kind(), place.number(), place.year());
    }

    private static String said(Place place, Words words) {
        return words.of("found.aspect." + place.aspect(), String.valueOf(place.base()));
    }

    private static @Nullable String word(String family, @Nullable String key, Words words) {
        return key == null ? null : words.of(family + key);
    }

    /// The number before its measure: "21.340,000 triệu đồng".
    private static @Nullable String figure(@Nullable String shown) {
        return shown == null ? null : shown.split(" ", 2)[0];
    }

    private static String measure(String shown) {
        return shown.substring(shown.indexOf(' ') + 1);
    }
}
