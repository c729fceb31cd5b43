package io.github.roviec.office.meetings;

import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.meetings.MeetingFact.ConclusionWritten;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Kết luận từng nội dung, typed by the office while the meeting runs. When it is closed they no longer change.
@Component
@Transactional
public class Conclusions {

    private final Meetings meetings;
    private final MeetingRows rows;
    private final ConclusionRows conclusions;
    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Conclusions(
            Meetings meetings,
            MeetingRows rows,
            ConclusionRows conclusions,
            JdbcClient jdbc,
            Permissions permissions,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.meetings = meetings;
        this.rows = rows;
        this.conclusions = conclusions;
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.facts = facts;
        this.clock = clock;
    }

    /// By item. While the meeting is open only the office and the leaders see them: what is being typed is not yet
    /// concluded.
    @Transactional(readOnly = true)
    public Map<ItemId, Conclusion> of(Meeting meeting, Actor by) {
        boolean shown = meeting.state() == MeetingState.CLOSED || permissions.isAuthorityWide(by);
        return shown ? conclusions.of(meetings.meeting(meeting.id(), by).id()) : Map.of();
    }

    /// Refuses with `meeting.closed`, `meeting.item-unknown`, `meeting.conclusion-missing`, `meeting.text-long`, and
    /// with the conflict `meeting.conclusion-changed` where somebody else wrote meanwhile.
    ///
    /// @param version of the words that the writer saw; 0 where there were none
    public void write(MeetingId id, ItemId item, int version, String text, Actor by) {
        permissions.require(by, Deed.PLAN_MEETINGS);
        Said said = Said.of(text, "meeting.conclusion-missing");
        // Held first: an item is taken away only by who holds the meeting.
        rows.keepOpen(id, by);
        meetings.meeting(id, by).item(item);
        Instant now = clock.instant();
        int written = jdbc.sql(version == 0 ? """
                insert into meetings.conclusion (item_id, authority_id, text, at, by_id)
                values (:item, :authority, :text, :at, :by) on conflict (item_id) do nothing
                """ : """
                update meetings.conclusion set text = :text, version = version + 1, at = :at, by_id = :by
                where item_id = :item and authority_id = :authority and version = :version
                """)
                .param("item", item.value())
                .param("authority", by.authority().value())
                .param("text", said.text())
                .param("version", version)
                .param("at", Timestamp.from(now))
                .param("by", by.id().value())
                .update();
        if (written == 0) {
            throw new Conflict("meeting.conclusion-changed");
        }
        facts.publishEvent(new ConclusionWritten(now, by.id(), by.authority(), id, item, version + 1));
    }
}
