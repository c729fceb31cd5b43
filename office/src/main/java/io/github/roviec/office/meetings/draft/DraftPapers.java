package io.github.roviec.office.meetings.draft;

import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.FileId;
import io.github.roviec.office.documents.StoredFile;
import io.github.roviec.office.documents.Upload;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.meetings.AgendaItem;
import io.github.roviec.office.meetings.ItemId;
import io.github.roviec.office.meetings.ItemKind;
import io.github.roviec.office.meetings.Meeting;
import io.github.roviec.office.meetings.MeetingId;
import io.github.roviec.office.meetings.MeetingState;
import io.github.roviec.office.meetings.Meetings;
import io.github.roviec.office.meetings.Said;
import io.github.roviec.office.meetings.draft.DraftLife.Consulted;
import io.github.roviec.office.meetings.draft.DraftLife.Refined;
import io.github.roviec.office.meetings.draft.DraftLife.Submitted;
import io.github.roviec.office.meetings.draft.DraftLife.Unfinished;
import io.github.roviec.office.organisation.UnitId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The draft papers of agenda items. Every door refuses with `meeting.unknown`, `meeting.item-unknown` and
/// `permission.denied`; what is no longer so, with the conflict `draft.moved`. A draft goes on after the meeting is
/// closed, but not after it is called off (`meeting.closed`).
@Component
@Transactional
public class DraftPapers {

    private static final int LONGEST_NUMBER = 100;

    private final Meetings meetings;
    private final DraftRows store;
    private final DraftRights rights;
    private final Documents documents;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    DraftPapers(
            Meetings meetings,
            DraftRows store,
            DraftRights rights,
            Documents documents,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.meetings = meetings;
        this.store = store;
        this.rights = rights;
        this.documents = documents;
        this.facts = facts;
        this.clock = clock;
    }

    /// The draft of an item; empty before one was brought, and for who is not invited.
    @Transactional(readOnly = true)
    public Optional<Draft> of(MeetingId meeting, ItemId item, Actor by) {
        meetings.meeting(meeting, by).item(item);
        return rights.sees(meeting, by) ? store.find(item, by) : Optional.empty();
    }

    /// Where the drafts of a meeting stand, by item; nothing for who is not invited.
    @Transactional(readOnly = true)
    public Map<ItemId, DraftState> states(MeetingId meeting, Actor by) {
        return rights.sees(meeting, by) ? store.states(meeting, by) : Map.of();
    }

    /// What the actor may do with the draft of an item as it stands.
    @Transactional(readOnly = true)
    public DraftDoors doors(MeetingId meeting, ItemId item, Actor by) {
        Meeting of = meetings.meeting(meeting, by);
        AgendaItem about = of.item(item);
        boolean open = of.state() != MeetingState.CANCELLED && about.kind() == ItemKind.ITEM;
        return new DraftDoors(
                open && (rights.presents(about, by) || rights.issues(by)),
                open && rights.speaker(meeting, about, by).isPresent(),
                open && rights.issues(by));
    }

    /// Brings the draft, or a newer file while opinions are asked. Refuses as {@link Documents#keep} and
    /// {@link Upload#named}.
    public void bring(MeetingId meeting, ItemId item, Upload upload, Actor by) {
        AgendaItem about = item(meeting, item, by);
        rights.requirePresents(about, by);
        Optional<Draft> known = store.find(item, by);
        DraftMove move =
                DraftLife.move(known.map(Draft::life).orElseGet(Consulted::new), Consulted.class, Consulted::bring);
        Upload paper = upload.named();
        FileId file = documents.keep(paper, by);
        if (known.isEmpty()) {
            store.open(item, by);
        } else {
            store.move(known.get(), move);
        }
        taken(meeting, item, move, by, presenting(about, by), paper, file);
    }

    /// What the actor's unit thinks of it. Refuses with `draft.opinion-missing`.
    public void opine(MeetingId meeting, ItemId item, String text, Actor by) {
        UnitId unit = rights.speaker(meeting, item(meeting, item, by), by)
                .orElseThrow(() -> new Refusal("permission.denied"));
        Said said = Said.of(text, "draft.opinion-missing");
        Draft draft = draft(item, by);
        DraftMove move = DraftLife.move(draft.life(), Consulted.class, life -> life.opine(said));
        store.move(draft, move);
        store.opinion(item, unit, said.text(), clock.instant(), by);
        taken(meeting, item, move, unit, by);
    }

    /// Tiếp thu or giải trình. Refuses with `draft.reply-missing` where something is to be explained and is not; with
    /// the conflict `draft.answered`.
    public void answer(MeetingId meeting, ItemId item, long opinion, Opinion.Answer answer, String reply, Actor by) {
        AgendaItem about = item(meeting, item, by);
        rights.requirePresents(about, by);
        Draft draft = draft(item, by);
        DraftMove move = DraftLife.move(draft.life(), Consulted.class, life -> switch (answer) {
            case TAKEN -> life.take(reply.isBlank() ? null : new Said(reply));
            case EXPLAINED -> life.explain(Said.of(reply, "draft.reply-missing"));
        });
        store.move(draft, move);
        store.answer(item, opinion, answer, move.text(), clock.instant(), by);
        taken(meeting, item, move, presenting(about, by), by);
    }

    /// The completed file. Refuses with `draft.unanswered` and as {@link #bring}.
    public void refine(MeetingId meeting, ItemId item, int version, Upload upload, Actor by) {
        AgendaItem about = item(meeting, item, by);
        rights.requirePresents(about, by);
        Draft draft = seen(item, version, by);
        DraftMove move = DraftLife.move(draft.life(), Unfinished.class, life -> life.refine(draft.unanswered()));
        Upload paper = upload.named();
        FileId file = documents.keep(paper, by);
        store.move(draft, move);
        taken(meeting, item, move, by, presenting(about, by), paper, file);
    }

    public void submit(MeetingId meeting, ItemId item, int version, Actor by) {
        AgendaItem about = item(meeting, item, by);
        rights.requirePresents(about, by);
        Draft draft = seen(item, version, by);
        DraftMove move = DraftLife.move(draft.life(), Refined.class, Refined::submit);
        store.move(draft, move);
        taken(meeting, item, move, presenting(about, by), by);
    }

    /// Refuses with `draft.reason-missing`.
    public void sendBack(MeetingId meeting, ItemId item, int version, String reason, Actor by) {
        issuing(meeting, item, by);
        Said why = Said.of(reason, "draft.reason-missing");
        Draft draft = seen(item, version, by);
        DraftMove move = DraftLife.move(draft.life(), Submitted.class, life -> life.sendBack(why));
        store.move(draft, move);
        taken(meeting, item, move, by.unit(), by);
    }

    /// Refuses with `draft.number` (missing or over 100 characters) and `draft.issued-later` (a day after today).
    public void issue(MeetingId meeting, ItemId item, int version, String number, LocalDate on, Actor by) {
        issuing(meeting, item, by);
        String paper = number.strip();
        if (paper.isEmpty() || paper.length() > LONGEST_NUMBER) {
            throw new Refusal("draft.number", LONGEST_NUMBER);
        }
        if (on.isAfter(LocalDate.now(clock))) {
            throw new Refusal("draft.issued-later");
        }
        Draft draft = seen(item, version, by);
        DraftMove move = DraftLife.move(draft.life(), Submitted.class, life -> life.issue(new Said(paper)));
        store.issue(draft, move, paper, on);
        taken(meeting, item, move, by.unit(), by);
    }

    /// A version of the draft of this very item, under its name. Refuses with `document.unknown`.
    @Transactional(readOnly = true)
    public StoredFile file(MeetingId meeting, ItemId item, long id, Actor by) {
        return of(meeting, item, by).stream()
                .flatMap(draft -> draft.files().stream())
                .filter(file -> file.id() == id)
                .findFirst()
                .map(file -> {
                    StoredFile stored = documents.file(file.file(), by);
                    return new StoredFile(
                            stored.id(), file.name(), stored.mediaType(), stored.content(), stored.keptAt());
                })
                .orElseThrow(() -> new Refusal("document.unknown"));
    }

    private AgendaItem item(MeetingId id, ItemId item, Actor by) {
        Meeting meeting = meetings.meeting(id, by);
        if (meeting.state() == MeetingState.CANCELLED) {
            throw new Refusal("meeting.closed");
        }
        AgendaItem found = meeting.item(item);
        if (found.kind() != ItemKind.ITEM) {
            throw new Refusal("meeting.item-unknown");
        }
        return found;
    }

    private void issuing(MeetingId meeting, ItemId item, Actor by) {
        item(meeting, item, by);
        if (!rights.issues(by)) {
            throw new Refusal("permission.denied");
        }
    }

    private Draft draft(ItemId item, Actor by) {
        return store.find(item, by).orElseThrow(() -> new Refusal("draft.none"));
    }

    /// The draft as its user saw it.
    private Draft seen(ItemId item, int version, Actor by) {
        Draft draft = draft(item, by);
        if (draft.version() != version) {
            throw new Conflict("draft.moved");
        }
        return draft;
    }

    /// On whose behalf: the presenting unit, or the office where it acts itself.
    private UnitId presenting(AgendaItem item, Actor by) {
        UnitId unit = item.unit();
        return unit != null && rights.presents(item, by) ? unit : by.unit();
    }

    private void taken(
            MeetingId meeting, ItemId item, DraftMove move, Actor by, UnitId unit, Upload paper, FileId file) {
        store.file(item, paper.fileName(), file, paper.content().length, clock.instant(), by);
        taken(meeting, item, move, unit, by);
    }

    private void taken(MeetingId meeting, ItemId item, DraftMove move, UnitId unit, Actor by) {
        Instant now = clock.instant();
        store.taken(item, move, unit, now, by);
        facts.publishEvent(new DraftMoved(
                now,
                by.id(),
                by.authority(),
                meeting,
                item,
                move.step(),
                move.from().state(),
                move.to().state()));
    }
}
