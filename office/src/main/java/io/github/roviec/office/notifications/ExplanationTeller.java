package io.github.roviec.office.notifications;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.indicators.asking.Asking;
import io.github.roviec.office.indicators.asking.AskingState;
import io.github.roviec.office.indicators.asking.AskingWatch;
import io.github.roviec.office.indicators.asking.WatchedAsking;
import io.github.roviec.office.indicators.watch.Duties;
import io.github.roviec.office.notifications.Inbox.Row;
import io.github.roviec.office.notifications.Matter.OfAsking;
import io.github.roviec.office.organisation.UnitId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Tells of explanations: who has to give one, and who asked. No word of what was asked or answered leaves the page.
@Component
class ExplanationTeller implements Teller {

    private final AskingWatch askings;
    private final Duties duties;
    private final FigureWords words;

    ExplanationTeller(AskingWatch askings, Duties duties, FigureWords words) {
        this.askings = askings;
        this.duties = duties;
        this.words = words;
    }

    @Override
    public List<Telling> of(AuthorityId authority, List<Row> rows, List<Rule> rules, Supplier<Roster> roster) {
        Map<Row, Long> mine = new LinkedHashMap<>();
        for (Row row : rows) {
            if (row.heard().matter() instanceof OfAsking(long asking)) {
                mine.put(row, asking);
            }
        }
        Map<Long, WatchedAsking> found = askings.askings(authority, mine.values());
        if (found.isEmpty()) {
            return List.of();
        }
        FigureWords.Titles titles = words.of(authority);
        List<Telling> tellings = new ArrayList<>();
        mine.forEach((row, number) -> {
            WatchedAsking watched = found.get(number);
            if (watched != null && isMeant(row.heard().occasion(), watched.asking())) {
                Rules.first(rules, row.heard().occasion(), null)
                        .ifPresent(rule -> tellings.addAll(tell(row, rule, watched, roster.get(), titles)));
            }
        });
        return tellings;
    }

    /// What was answered or closed meanwhile is not asked for any more.
    private static boolean isMeant(Occasion occasion, Asking asking) {
        return asking.state() == (occasion == Occasion.EXPLANATION_ASKED ? AskingState.OPEN : AskingState.ANSWERED);
    }

    private List<Telling> tell(Row row, Rule rule, WatchedAsking watched, Roster roster, FigureWords.Titles titles) {
        Asking asking = watched.asking();
        Map<ActorId, UnitId> told = new LinkedHashMap<>();
        if (rule.recipients().contains(Recipient.EXPLAINERS)) {
            Stream.concat(Stream.of(asking.unit()), watched.fillers().stream())
                    .distinct()
                    .forEach(unit -> roster.near(unit)
                            .filter(actor -> duties.explains(actor).contains(unit))
                            .forEach(actor -> told.putIfAbsent(actor.id(), unit)));
        }
        if (rule.recipients().contains(Recipient.ASKER) && roster.seesFigures(asking.by(), asking.unit())) {
            told.putIfAbsent(asking.by(), asking.unit());
        }
        told.remove(row.heard().by());
        String unit = roster.name(asking.unit());
        boolean asked = row.heard().occasion() == Occasion.EXPLANATION_ASKED;
        return told.entrySet().stream()
                .map(each -> new Telling(
                        row.id(),
                        row.heard(),
                        each.getKey(),
                        titles.title(each.getKey(), asking.name(), asking.period(), unit),
                        asked ? asking.due() : null,
                        place(asking),
                        each.getValue(),
                        null,
                        null))
                .toList();
    }

    /// Where one asks and answers.
    private static String place(Asking asking) {
        return "/so-lieu/chi-tieu/" + asking.indicator() + "/nguon?don-vi="
                + asking.unit().value() + "&ky=" + asking.period().id() + "&muc=" + asking.member() + "#talk";
    }
}
