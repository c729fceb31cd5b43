package io.github.roviec.office.province;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.tasks.Step;
import io.github.roviec.office.tasks.TaskClass;
import io.github.roviec.office.tasks.WorkState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What happens to one task from the day it is given: received, reported on, handed in, sometimes sent back, confirmed;
/// now and then withdrawn, or never finished. What would happen after the last day has not happened.
final class History {

    /// In a thousand.
    private static final int ON_TIME = 760;

    private static final int RETURNED = 90;
    private static final int WITHDRAWN = 12;
    private static final int NEVER = 2;

    /// @param product number of the paper handed in
    record Event(
            Instant at,
            ActorId by,
            Step step,
            @Nullable String text,
            @Nullable String product) {}

    /// Who has to do with it.
    ///
    /// @param unit abbreviation for the numbers of its papers
    record Hands(Staff.Person officer, Staff.Person clerk, String unit) {}

    private final Grammar grammar;
    private final List<String> communes;
    private final Instant end;

    History(Grammar grammar, List<String> communes, LocalDate until) {
        this.grammar = grammar;
        this.communes = communes;
        this.end = Days.at(until.plusDays(1), java.time.LocalTime.MIDNIGHT);
    }

    /// The events after the assignment, oldest first.
    List<Event> play(Instant assigned, @Nullable LocalDate due, TaskClass taskClass, Hands hands, Chance chance) {
        List<Event> events = new ArrayList<>();
        LocalDate given = Days.of(assigned);
        LocalDate received = given.plusDays(chance.between(0, 4));
        LocalDate handedIn = handedIn(given, due, taskClass, chance);
        if (handedIn.isBefore(received)) {
            received = given;
            handedIn = handedIn.isBefore(given) ? given.plusDays(1) : handedIn;
        }
        ActorId officer = hands.officer.actor();
        ActorId clerk = hands.clerk.actor();
        add(events, assigned, received, officer, Step.ACKNOWLEDGE, null, null, chance);
        if (chance.thousandth(WITHDRAWN)) {
            LocalDate taken = received.plusDays(chance.between(1, 20));
            add(events, assigned, taken, clerk, Step.WITHDRAW, any("withdrawals", given, chance), null, chance);
            return happened(events);
        }
        LocalDate told = received.plusDays(chance.between(5, 25));
        while (told.isBefore(handedIn) && events.size() < 8) {
            add(events, assigned, told, officer, Step.PROGRESS, any("progress", given, chance), null, chance);
            told = told.plusDays(chance.between(12, 40));
        }
        if (chance.thousandth(NEVER)) {
            return happened(events);
        }
        submit(events, assigned, handedIn, hands, chance);
        LocalDate looked = handedIn.plusDays(chance.between(0, 3));
        if (chance.thousandth(RETURNED)) {
            add(events, assigned, looked, clerk, Step.RETURN, any("returns", given, chance), null, chance);
            LocalDate again = looked.plusDays(chance.between(2, 9));
            submit(events, assigned, again, hands, chance);
            looked = again.plusDays(chance.between(0, 3));
        }
        add(events, assigned, looked, clerk, Step.CONFIRM, null, null, chance);
        return happened(events);
    }

    private static LocalDate handedIn(LocalDate given, @Nullable LocalDate due, TaskClass taskClass, Chance chance) {
        if (due == null) {
            return given.plusDays(taskClass == TaskClass.ONGOING ? chance.between(20, 110) : chance.between(8, 70));
        }
        return chance.thousandth(ON_TIME)
                ? due.minusDays(chance.between(3, 12))
                : due.plusDays(chance.between(1, chance.thousandth(100) ? 150 : 35));
    }

    private void submit(List<Event> events, Instant assigned, LocalDate day, Hands hands, Chance chance) {
        String paper = chance.between(10, 2400) + (chance.thousandth(700) ? "/BC-" : "/TTr-") + hands.unit;
        String result = any("results", day, chance);
        add(events, assigned, day, hands.officer.actor(), Step.SUBMIT, result, paper, chance);
    }

    private String any(String section, LocalDate day, Chance chance) {
        return grammar.any(section, chance, communes, day.getYear());
    }

    /// Never before what came before it.
    private static void add(
            List<Event> events,
            Instant assigned,
            LocalDate day,
            ActorId by,
            Step step,
            @Nullable String text,
            @Nullable String product,
            Chance chance) {
        Instant before = events.isEmpty() ? assigned : events.getLast().at;
        Instant at = Days.hour(day, chance);
        events.add(new Event(
                at.isAfter(before) ? at : before.plus(Duration.ofMinutes(chance.between(7, 50))),
                by,
                step,
                text,
                product));
    }

    private List<Event> happened(List<Event> events) {
        return events.stream().filter(event -> event.at.isBefore(end)).toList();
    }

    static WorkState state(List<Event> events) {
        return events.isEmpty()
                ? WorkState.ASSIGNED
                : switch (events.getLast().step) {
                    case ACKNOWLEDGE -> WorkState.ACKNOWLEDGED;
                    case PROGRESS -> WorkState.IN_PROGRESS;
                    case SUBMIT -> WorkState.SUBMITTED;
                    case CONFIRM -> WorkState.DONE;
                    case RETURN -> WorkState.RETURNED;
                    case WITHDRAW -> WorkState.WITHDRAWN;
                    default -> throw new IllegalStateException("no history ends so: " + events.getLast());
                };
    }
}
