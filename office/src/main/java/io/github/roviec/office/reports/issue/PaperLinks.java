package io.github.roviec.office.reports.issue;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.reports.draft.Draft;
import io.github.roviec.office.reports.draft.DraftState;
import io.github.roviec.office.reports.draft.Drafts;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.Tasks;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a paper rests on, answers or carries out: papers received, papers issued, tasks.
@Component
@Transactional
public class PaperLinks {

    private static final Pattern TASK = Pattern.compile("\\d{4}-\\d{4,7}(?:\\.\\d{2,4}){0,2}");

    private final JdbcClient jdbc;
    private final Drafts drafts;
    private final Documents documents;
    private final Tasks tasks;
    private final Permissions permissions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    PaperLinks(
            JdbcClient jdbc,
            Drafts drafts,
            Documents documents,
            Tasks tasks,
            Permissions permissions,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.documents = documents;
        this.tasks = tasks;
        this.permissions = permissions;
        this.facts = facts;
        this.clock = clock;
    }

    public enum Kind {
        /// Căn cứ.
        BASIS,
        /// Trả lời.
        ANSWERS,
        /// Thực hiện.
        CARRIES_OUT
    }

    /// One link.
    ///
    /// @param words    "2024-0031", "412/TB-UBND", as it was found
    /// @param document the paper received, `draft` that of the paper issued, `task` the code: one of them, or none
    ///                 where the asker may not open the other end
    public record Link(
            long id,
            Kind kind,
            String words,
            @Nullable Long document,
            @Nullable Long draft,
            @Nullable String task) {}

    /// The other end is a task's code, or the number and symbol of a paper issued or received ("412/TB-UBND";
    /// the last of that number that the actor sees). Refuses with `paper.link-unknown` when nothing is found,
    /// `paper.link-twice`, and `paper.link-issued` once the paper has left the house.
    public void add(long id, Kind kind, String typed, Actor by) {
        requireOpen(id, by);
        String said = typed.strip();
        Long document = null;
        Long issued = null;
        String task = null;
        if (TASK.matcher(said).matches()) {
            tasks.file(new TaskCode(said), by);
            task = said;
        } else {
            issued = issued(said, by).orElse(null);
            document = issued == null ? received(said, by).orElse(null) : null;
            if (issued == null && document == null) {
                throw new Refusal("paper.link-unknown", said);
            }
        }
        int rows = jdbc.sql("""
                insert into reports.link (draft_id, kind, words, document_id, issued_id, task_code, at, by_id)
                values (:draft, :kind, :words, :document, :issued, :task, :at, :by)
                on conflict do nothing
                """)
                .param("draft", id)
                .param("kind", kind.name())
                .param("words", said)
                .param("document", document)
                .param("issued", issued)
                .param("task", task)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.id().value())
                .update();
        if (rows == 0) {
            throw new Refusal("paper.link-twice", said);
        }
        facts.publishEvent(new PaperLinked(clock.instant(), by.id(), by.authority(), id, kind, said));
    }

    private void requireOpen(long id, Actor by) {
        Draft draft = drafts.draft(id, by);
        permissions.require(by, Deed.DRAFT_PAPERS, draft.unit());
        if (draft.state() == DraftState.ISSUED || draft.state() == DraftState.DROPPED) {
            throw new Refusal("paper.link-issued");
        }
    }

    private Optional<Long> issued(String said, Actor by) {
        return jdbc.sql("""
                select id from reports.issued
                where authority_id = :authority and (:all or issuer_id = any(:units))
                  and case when number < 10 then '0' else '' end || number || '/' || symbol = :said
                order by day desc, id desc limit 1
                """)
                .param("authority", by.authority().value())
                .param("all", permissions.isAuthorityWide(by))
                .param("units", units(by))
                .param("said", said.matches("\\d/.*") ? "0" + said : said)
                .query(Long.class)
                .optional();
    }

    private Optional<Long> received(String said, Actor by) {
        permissions.require(by, Deed.SEE_DOCUMENTS);
        return documents.numbered(said, by.authority()).map(DocumentId::value);
    }

    /// Whose papers the actor sees who does not see all.
    private Long[] units(Actor by) {
        return permissions.isAuthorityWide(by)
                ? new Long[0]
                : permissions.visible(by).stream().map(UnitId::value).toArray(Long[]::new);
    }

    /// Takes a link away again; one that is gone already stays so. Refuses with `paper.unknown` and
    /// `paper.link-issued`.
    public void remove(long id, long link, Actor by) {
        requireOpen(id, by);
        jdbc.sql("delete from reports.link where id = :link and draft_id = :draft returning kind, words")
                .param("link", link)
                .param("draft", id)
                .query((row, _) -> new PaperUnlinked(
                        clock.instant(),
                        by.id(),
                        by.authority(),
                        id,
                        Kind.valueOf(row.getString("kind")),
                        row.getString("words")))
                .optional()
                .ifPresent(facts::publishEvent);
    }

    @Transactional(readOnly = true)
    public List<Link> of(long id, Actor by) {
        drafts.draft(id, by);
        return jdbc.sql("""
                select l.*, i.draft_id as issued_draft from reports.link l
                left join reports.issued i on i.id = l.issued_id and (:all or i.issuer_id = any(:units))
                where l.draft_id = :draft order by l.kind, l.id
                """)
                .param("draft", id)
                .param("all", permissions.isAuthorityWide(by))
                .param("units", units(by))
                .query(PaperLinks::link)
                .list();
    }

    private static Link link(ResultSet row, int n) throws SQLException {
        return new Link(
                row.getLong("id"),
                Kind.valueOf(row.getString("kind")),
                row.getString("words"),
                row.getObject("document_id", Long.class),
                row.getObject("issued_draft", Long.class),
                row.getString("task_code"));
    }
}
