package io.github.roviec.office.tasks.note;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.tasks.KnownTask;
import io.github.roviec.office.tasks.KnownTasks;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.note.NoteFact.CommentCorrected;
import io.github.roviec.office.tasks.note.NoteFact.CommentWritten;
import io.github.roviec.office.tasks.note.NoteFact.PersonMentioned;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Trao đổi: what those who may see a task say about it. Every door refuses with `task.unknown` who may not see it.
@Component
@Transactional
public class Comments {

    private static final int LONGEST = 5_000;
    private static final int OFFERED = 8;

    private final KnownTasks tasks;
    private final CommentStore store;
    private final Readers readers;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Comments(KnownTasks tasks, CommentStore store, Readers readers, ApplicationEventPublisher facts, Clock clock) {
        this.tasks = tasks;
        this.store = store;
        this.readers = readers;
        this.facts = facts;
        this.clock = clock;
    }

    /// Oldest first.
    @Transactional(readOnly = true)
    public List<Comment> of(TaskCode code, Actor by) {
        return store.of(tasks.seen(code, by), by.id());
    }

    /// Those who may see the task and whose name, its last words or sign-in name begins with `typed`; accents may be
    /// left out. At most eight.
    @Transactional(readOnly = true)
    public List<Reader> readers(TaskCode code, String typed, Actor by) {
        String wanted = typed.strip();
        return readers.of(tasks.seen(code, by), by.authority()).stream()
                .filter(reader -> !reader.id().equals(by.id()))
                .filter(reader -> fits(wanted, reader))
                .limit(OFFERED)
                .toList();
    }

    private static boolean fits(String typed, Reader reader) {
        String name = reader.name().strip();
        for (int from = 0; from >= 0; from = name.indexOf(' ', from + 1)) {
            if (Spelling.begins(typed, name.substring(from).strip())) {
                return true;
            }
        }
        return Spelling.begins(typed, reader.signInName());
    }

    /// Says something; people named with "@" are told ({@link Mentions}). Refuses with `note.empty`, `note.long`,
    /// `note.mention-unknown`, `note.mention-several`.
    public void say(TaskCode code, String text, Actor by) {
        KnownTask task = tasks.seen(code, by);
        Mentions said = read(task, text, Set.of(), by);
        Instant now = clock.instant();
        long id = store.insert(task, by.authority(), said.text(), by.id(), now);
        facts.publishEvent(new CommentWritten(now, by.id(), by.authority(), code, id));
        tell(code, id, said.people(), now, by);
    }

    /// Its author corrects a comment; what it said before stays to be seen. Refuses with `note.unknown`,
    /// `note.not-own`, as {@link #say}, and with the conflict `note.changed`.
    public void correct(TaskCode code, long id, int version, String text, Actor by) {
        KnownTask task = tasks.seen(code, by);
        Comment comment = store.find(task, id, by.id()).orElseThrow(() -> new Refusal("note.unknown"));
        if (!comment.own()) {
            throw new Refusal("note.not-own");
        }
        Mentions said = read(task, text, comment.mentioned(), by);
        Instant now = clock.instant();
        if (!store.correct(id, version, said.text(), now)) {
            throw new Conflict("note.changed");
        }
        facts.publishEvent(new CommentCorrected(now, by.id(), by.authority(), code, id));
        tell(code, id, said.people(), now, by);
    }

    private Mentions read(KnownTask task, String text, Collection<ActorId> before, Actor by) {
        String said = text.strip();
        if (said.isEmpty()) {
            throw new Refusal("note.empty");
        }
        if (said.length() > LONGEST) {
            throw new Refusal("note.long", LONGEST);
        }
        return said.indexOf('@') < 0
                ? new Mentions(said, Set.of())
                : Mentions.in(said, readers.of(task, by.authority()), before);
    }

    private void tell(TaskCode code, long comment, Set<ActorId> people, Instant now, Actor by) {
        for (ActorId person : people) {
            if (store.mention(comment, by.authority(), person, now) && !person.equals(by.id())) {
                facts.publishEvent(new PersonMentioned(now, by.id(), by.authority(), code, comment, person));
            }
        }
    }
}
