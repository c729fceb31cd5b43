package io.github.roviec.office.meetings;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.identity.Post;
import io.github.roviec.office.identity.PostKind;
import io.github.roviec.office.meetings.MeetingFact.MeetingCancelled;
import io.github.roviec.office.meetings.MeetingFact.MeetingChanged;
import io.github.roviec.office.meetings.MeetingFact.MeetingClosed;
import io.github.roviec.office.meetings.MeetingFact.MeetingMoved;
import io.github.roviec.office.meetings.MeetingFact.MeetingPlanned;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The office plans meetings, moves them, calls them off and closes them. Everything refuses with `permission.denied`;
/// what changes a meeting, as {@link MeetingRows#hold} does.
@Component
@Transactional
public class Planning {

    /// Title of the item under which the last meeting's unfinished directives come back; the screen has its own words.
    private static final String UNFINISHED = "Kết quả thực hiện kết luận phiên họp trước";

    private final Meetings meetings;
    private final MeetingRows rows;
    private final JdbcClient jdbc;
    private final People people;
    private final Permissions permissions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Planning(
            Meetings meetings,
            MeetingRows rows,
            JdbcClient jdbc,
            People people,
            Permissions permissions,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.meetings = meetings;
        this.rows = rows;
        this.jdbc = jdbc;
        this.people = people;
        this.permissions = permissions;
        this.facts = facts;
        this.clock = clock;
    }

    /// Whether this actor plans and closes meetings.
    public boolean may(Actor by) {
        return permissions.may(by, Deed.PLAN_MEETINGS);
    }

    /// The first agenda item of a regular meeting and of a briefing is what the last one left undone. Refuses with
    /// `meeting.chair`; with the conflict `meeting.known` where a regular meeting is planned for that day already.
    public MeetingId plan(MeetingPlan plan, Actor by) {
        permissions.require(by, Deed.PLAN_MEETINGS);
        Instant now = clock.instant();
        MeetingId id;
        try {
            id = new MeetingId(written("""
                    insert into meetings.meeting (authority_id, kind, title, held_on, starts_at, place, chair_id,
                                                  chair_name, chair_position, state)
                    values (:authority, :kind, :title, :day, :startsAt, :place, :chair, :chairName, :chairPosition,
                            'PLANNED')
                    returning id
                    """, plan, by).query(Long.class).single());
        } catch (DuplicateKeyException known) {
            throw new Conflict("meeting.known", plan.day());
        }
        if (plan.kind() != MeetingKind.THEMATIC) {
            jdbc.sql("""
                    insert into meetings.agenda_item (meeting_id, authority_id, ordinal, number, title, kind)
                    values (:meeting, :authority, 1, '1', :title, 'UNFINISHED')
                    """)
                    .param("meeting", id.value())
                    .param("authority", by.authority().value())
                    .param("title", UNFINISHED)
                    .update();
        }
        facts.publishEvent(new MeetingPlanned(now, by.id(), by.authority(), id, plan.kind(), plan.day()));
        return id;
    }

    /// All or none. Refuses as {@link #plan}, and with `meeting.none` where there is nothing to plan.
    public List<MeetingId> planAll(List<MeetingPlan> plans, Actor by) {
        if (plans.isEmpty()) {
            throw new Refusal("meeting.none");
        }
        return plans.stream().map(plan -> plan(plan, by)).toList();
    }

    /// A chair that was read from the paper stays where nobody chooses one. Refuses also with `meeting.reason-missing`
    /// where the day changes and nobody says why.
    public void change(MeetingId id, int version, MeetingPlan plan, String reason, Actor by) {
        permissions.require(by, Deed.PLAN_MEETINGS);
        rows.hold(id, version, by);
        LocalDate before = meetings.meeting(id, by).heldOn();
        boolean moved = !before.equals(plan.day());
        String why = moved ? Said.of(reason, "meeting.reason-missing").text() : null;
        Instant now = clock.instant();
        try {
            written("""
                    update meetings.meeting
                    set kind = :kind, title = :title, held_on = :day, starts_at = :startsAt, place = :place,
                        chair_name = case when :none and chair_id is null then chair_name else :chairName end,
                        chair_position =
                            case when :none and chair_id is null then chair_position else :chairPosition end,
                        chair_id = :chair,
                        reason = coalesce(:reason, reason)
                    where id = :id and authority_id = :authority
                    """, plan, by)
                    .param("none", plan.chair() == null)
                    .param("id", id.value())
                    .param("reason", why)
                    .update();
        } catch (DuplicateKeyException known) {
            throw new Conflict("meeting.known", plan.day());
        }
        facts.publishEvent(
                why == null
                        ? new MeetingChanged(now, by.id(), by.authority(), id)
                        : new MeetingMoved(now, by.id(), by.authority(), id, before, plan.day(), why));
    }

    /// Refuses also with `meeting.reason-missing`.
    public void cancel(MeetingId id, int version, String reason, Actor by) {
        permissions.require(by, Deed.PLAN_MEETINGS);
        String why = Said.of(reason, "meeting.reason-missing").text();
        rows.hold(id, version, by);
        end(id, MeetingState.CANCELLED, why);
        facts.publishEvent(new MeetingCancelled(clock.instant(), by.id(), by.authority(), id, why));
    }

    /// From now on nothing that was said there changes. Refuses also with `meeting.early` before its day.
    public void close(MeetingId id, int version, Actor by) {
        permissions.require(by, Deed.PLAN_MEETINGS);
        rows.hold(id, version, by);
        LocalDate day = meetings.meeting(id, by).heldOn();
        if (LocalDate.now(clock).isBefore(day)) {
            throw new Refusal("meeting.early", day);
        }
        end(id, MeetingState.CLOSED, null);
        facts.publishEvent(new MeetingClosed(clock.instant(), by.id(), by.authority(), id));
    }

    private void end(MeetingId id, MeetingState state, @Nullable String reason) {
        jdbc.sql("update meetings.meeting set state = :state, reason = coalesce(:reason, reason) where id = :id")
                .param("state", state.name())
                .param("reason", reason)
                .param("id", id.value())
                .update();
    }

    private JdbcClient.StatementSpec written(String sql, MeetingPlan plan, Actor by) {
        Post chair = chair(plan.chair(), by);
        return jdbc.sql(sql)
                .param("authority", by.authority().value())
                .param("kind", plan.kind().name())
                .param("title", plan.title())
                .param("day", plan.day())
                .param("startsAt", plan.startsAt())
                .param("place", plan.place())
                .param("chair", chair == null ? null : chair.person().value())
                .param(
                        "chairName",
                        chair == null
                                ? null
                                : people.names(List.of(chair.person())).get(chair.person()))
                .param("chairPosition", chair == null ? null : chair.title());
    }

    private @Nullable Post chair(@Nullable ActorId chair, Actor by) {
        if (chair == null) {
            return null;
        }
        return people.of(by.authority()).entrySet().stream()
                .filter(person -> person.getKey().id().equals(chair))
                .map(Map.Entry::getValue)
                .flatMap(List::stream)
                .filter(post -> post.kind() == PostKind.LEADER)
                .findFirst()
                .orElseThrow(() -> new Refusal("meeting.chair"));
    }
}
