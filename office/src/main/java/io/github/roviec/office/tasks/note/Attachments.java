package io.github.roviec.office.tasks.note;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.FileId;
import io.github.roviec.office.documents.StoredFile;
import io.github.roviec.office.documents.Upload;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.tasks.KnownTask;
import io.github.roviec.office.tasks.KnownTasks;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.note.Attachment.Version;
import io.github.roviec.office.tasks.note.NoteFact.FileAttached;
import java.sql.Timestamp;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tệp đính kèm. Every door refuses with `task.unknown` who may not see the task.
@Component
@Transactional
public class Attachments {

    private final KnownTasks tasks;
    private final Documents documents;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Attachments(KnownTasks tasks, Documents documents, JdbcClient jdbc, ApplicationEventPublisher facts, Clock clock) {
        this.tasks = tasks;
        this.documents = documents;
        this.jdbc = jdbc;
        this.facts = facts;
        this.clock = clock;
    }

    /// By name, the one changed last first.
    @Transactional(readOnly = true)
    public List<Attachment> of(TaskCode code, Actor by) {
        return of(tasks.seen(code, by));
    }

    /// Attaches a file, or a new version of the one with that name. Refuses as {@link Documents#keep} and
    /// {@link Upload#named}.
    ///
    /// @return false when the newest version of that name already has this content: then nothing changes
    public boolean attach(TaskCode code, Upload upload, Actor by) {
        KnownTask task = tasks.held(code, by);
        Upload named = upload.named();
        String name = named.fileName();
        FileId file = documents.keep(named, by);
        List<Version> known = of(task).stream()
                .filter(each -> key(each.name()).equals(key(name)))
                .map(Attachment::versions)
                .findFirst()
                .orElse(List.of());
        if (!known.isEmpty() && known.getFirst().file().equals(file)) {
            return false;
        }
        Instant now = clock.instant();
        jdbc.sql("""
                insert into tasks.attachment (task_id, authority_id, name, file_sha256, size, at, by_id)
                values (:task, :authority, :name, :file, :size, :at, :by)
                """)
                .param("task", task.id())
                .param("authority", by.authority().value())
                .param("name", name)
                .param("file", file.sha256())
                .param("size", upload.content().length)
                .param("at", Timestamp.from(now))
                .param("by", by.id().value())
                .update();
        facts.publishEvent(new FileAttached(now, by.id(), by.authority(), code, name, file.sha256(), known.size() + 1));
        return true;
    }

    /// A version of an attachment of this very task, under its name. Refuses with `document.unknown`.
    @Transactional(readOnly = true)
    public StoredFile file(TaskCode code, long id, Actor by) {
        for (Attachment attachment : of(code, by)) {
            for (Version version : attachment.versions()) {
                if (version.id() == id) {
                    return documents.file(version.file(), by).named(attachment.name());
                }
            }
        }
        throw new Refusal("document.unknown");
    }

    private List<Attachment> of(KnownTask task) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, List<Version>> versions = new LinkedHashMap<>();
        jdbc.sql("""
                select *
                from tasks.attachment where task_id = :task order by id desc
                """).param("task", task.id()).query(row -> {
            String key = key(row.getString("name"));
            names.putIfAbsent(key, row.getString("name"));
            versions.computeIfAbsent(key, name -> new ArrayList<>())
                    .add(new Version(
                            row.getLong("id"),
                            0,
                            new FileId(row.getString("file_sha256")),
                            row.getLong("size"),
                            row.getTimestamp("at").toInstant(),
                            new ActorId(row.getLong("by_id"))));
        });
        return versions.entrySet().stream()
                .map(entry -> new Attachment(names.getOrDefault(entry.getKey(), ""), numbered(entry.getValue())))
                .toList();
    }

    private static List<Version> numbered(List<Version> newestFirst) {
        List<Version> numbered = new ArrayList<>();
        int number = newestFirst.size();
        for (Version version : newestFirst) {
            numbered.add(
                    new Version(version.id(), number--, version.file(), version.size(), version.at(), version.by()));
        }
        return numbered;
    }

    /// "Bao cao.DOCX" and "bao cao.docx" are one file to a person.
    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
