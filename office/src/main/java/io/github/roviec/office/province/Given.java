package io.github.roviec.office.province;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.tasks.Content;
import io.github.roviec.office.tasks.Party;
import io.github.roviec.office.tasks.Role;
import io.github.roviec.office.tasks.Step;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.TaskFact.ProgressReported;
import io.github.roviec.office.tasks.TaskFact.TaskAcknowledged;
import io.github.roviec.office.tasks.TaskFact.TaskAssigned;
import io.github.roviec.office.tasks.TaskFact.TaskConfirmed;
import io.github.roviec.office.tasks.TaskFact.TaskReturned;
import io.github.roviec.office.tasks.TaskFact.TaskSubmitted;
import io.github.roviec.office.tasks.TaskFact.TaskWithdrawn;
import io.github.roviec.office.tasks.WorkState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Writes the tasks of one order: the task, or the whole and its parts, with parties, timeline, products and facts.
final class Given {

    private final Tables tables;
    private final Land land;
    private final Staff staff;
    private final History history;
    private final Chance chance;
    private long lastId;

    Given(Tables tables, Land land, Staff staff, History history, Chance chance) {
        this.tables = tables;
        this.land = land;
        this.staff = staff;
        this.history = history;
        this.chance = chance;
    }

    /// What the tasks of one order have in common.
    record Source(
            DocumentId document,
            Notice notice,
            Notice.Place place,
            Order order,
            @Nullable Long objective,
            Staff.Person clerk,
            Instant assigned) {}

    long lastId() {
        return lastId;
    }

    /// @return rows written
    int write(Source source, String code) {
        Order order = source.order;
        long id = ++lastId;
        if (order.work().last > 0) {
            tables.link.row(id, order.work().last, Land.AUTHORITY.value());
        }
        order.work().last = id;
        if (order.group() == null) {
            Land.Unit lead = order.leads().getFirst();
            List<History.Event> events = play(source, lead);
            task(source, id, null, code, events, 1 + events.size());
            parties(id, order.content().parties(), order);
            return 1;
        }
        List<Land.Unit> members = land.members(order.group());
        List<List<History.Event>> all = new ArrayList<>();
        members.forEach(member -> all.add(play(source, member)));
        whole(source, id, code, all);
        int number = 0;
        for (Land.Unit member : members) {
            List<History.Event> events = all.get(number);
            long part = ++lastId;
            task(source, part, id, "%s.%02d".formatted(code, ++number), events, 1 + events.size());
            List<Party> parties = new ArrayList<>();
            parties.add(Order.party(Role.LEAD, member));
            parties.addAll(order.coordinating());
            parties(part, parties, order);
        }
        return 1 + members.size();
    }

    private List<History.Event> play(Source source, Land.Unit lead) {
        var officer = chance.any(staff.officers(lead));
        return history.play(
                source.assigned,
                source.order.due().date(),
                source.order.taskClass(),
                new History.Hands(officer, source.clerk, lead.isCommune() ? "UBND" : lead.code()),
                chance);
    }

    /// The whole is under way with its first part, and done when its last part is at an end and one of them is done.
    private void whole(Source source, long id, String code, List<List<History.Event>> parts) {
        Instant begun = parts.stream()
                .flatMap(List::stream)
                .map(History.Event::at)
                .min(Instant::compareTo)
                .orElse(null);
        boolean ended = parts.stream().allMatch(part -> isAtEnd(History.state(part)));
        boolean some = parts.stream().anyMatch(part -> History.state(part) == WorkState.DONE);
        List<History.Event> events = List.of();
        if (ended && some) {
            History.Event last = parts.stream()
                    .map(List::getLast)
                    .max((one, other) -> one.at().compareTo(other.at()))
                    .orElseThrow();
            events = List.of(new History.Event(last.at(), last.by(), Step.CONFIRM, null, null));
        }
        WorkState state =
                !events.isEmpty() ? WorkState.DONE : begun == null ? WorkState.ASSIGNED : WorkState.IN_PROGRESS;
        Instant updated =
                !events.isEmpty() ? events.getFirst().at() : Objects.requireNonNullElse(begun, source.assigned);
        row(source, id, null, code, events, state, 1 + (begun == null ? 0 : 1) + events.size(), updated);
        parties(id, source.order.content().parties(), source.order);
    }

    private static boolean isAtEnd(WorkState state) {
        return state == WorkState.DONE || state == WorkState.WITHDRAWN;
    }

    private void task(
            Source source, long id, @Nullable Long parent, String code, List<History.Event> events, int version) {
        Instant updated = events.isEmpty() ? source.assigned : events.getLast().at();
        row(source, id, parent, code, events, History.state(events), version, updated);
    }

    private void row(
            Source source,
            long id,
            @Nullable Long parent,
            String code,
            List<History.Event> events,
            WorkState state,
            int version,
            Instant updated) {
        Order order = source.order;
        Content content = order.content();
        Notice notice = source.notice;
        LocalDate due = content.due().date();
        History.Event submit = events.stream()
                .filter(event -> event.step() == Step.SUBMIT)
                .reduce((first, second) -> second)
                .orElse(null);
        var supervisor = order.supervisor();
        long clerk = source.clerk.id();
        tables.task.row(
                id,
                Land.AUTHORITY.value(),
                code,
                parent,
                source.document.value(),
                notice.label(),
                source.place.start(),
                source.place.end(),
                source.place.section(),
                content.text(),
                content.supervisorName(),
                content.supervisorPosition(),
                content.product(),
                content.citations().toArray(String[]::new),
                content.taskClass(),
                due,
                due,
                content.due().basis(),
                content.due().text(),
                notice.chair.id(),
                supervisor == null ? null : supervisor.id(),
                clerk,
                state,
                version,
                source.assigned,
                clerk,
                submit == null ? null : submit.by().value(),
                state == WorkState.DONE ? Days.of(updated) : null,
                submit == null ? null : submit.text(),
                updated,
                parent == null ? source.objective : null,
                notice.meeting);
        timeline(source, id, new TaskCode(code), events);
    }

    private void timeline(Source source, long id, TaskCode code, List<History.Event> events) {
        long authority = Land.AUTHORITY.value();
        ActorId clerk = source.clerk.actor();
        LocalDate due = source.order.due().date();
        tables.entry.row(id, authority, source.assigned, clerk.value(), Step.ASSIGN, null);
        tables.fact(new TaskAssigned(source.assigned, clerk, Land.AUTHORITY, code, source.document, due));
        for (History.Event event : events) {
            tables.entry.row(id, authority, event.at(), event.by().value(), event.step(), event.text());
            tables.fact(fact(code, event));
            if (event.product() != null) {
                tables.product.row(
                        id, authority, event.product(), event.at(), event.by().value());
            }
        }
    }

    private static io.github.roviec.office.tasks.TaskFact fact(TaskCode code, History.Event event) {
        String text = event.text() == null ? "" : event.text();
        return switch (event.step()) {
            case ACKNOWLEDGE -> new TaskAcknowledged(event.at(), event.by(), Land.AUTHORITY, code);
            case PROGRESS -> new ProgressReported(event.at(), event.by(), Land.AUTHORITY, code, text);
            case SUBMIT ->
                new TaskSubmitted(event.at(), event.by(), Land.AUTHORITY, code, text, null, event.product(), null);
            case CONFIRM -> new TaskConfirmed(event.at(), event.by(), Land.AUTHORITY, code);
            case RETURN -> new TaskReturned(event.at(), event.by(), Land.AUTHORITY, code, text);
            case WITHDRAW -> new TaskWithdrawn(event.at(), event.by(), Land.AUTHORITY, code, text);
            default -> throw new IllegalStateException("no fact tells of " + event);
        };
    }

    private void parties(long task, List<Party> parties, Order order) {
        int ordinal = 0;
        for (Party party : parties) {
            party(task, ++ordinal, party);
        }
        if (order.helping() != null) {
            for (Land.Unit member : land.members(order.helping())) {
                if (!order.leads().contains(member)) {
                    tables.party.row(
                            task,
                            Land.AUTHORITY.value(),
                            ++ordinal,
                            Role.COORDINATING,
                            member.id(),
                            order.helping().id(),
                            member.name());
                }
            }
        }
    }

    private void party(long task, int ordinal, Party party) {
        tables.party.row(
                task,
                Land.AUTHORITY.value(),
                ordinal,
                party.role(),
                party.unit() == null ? null : party.unit().value(),
                party.group() == null ? null : party.group().value(),
                party.name());
    }
}
