package io.github.roviec.office.tasks;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.documents.FileId;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.life.Life;
import io.github.roviec.office.tasks.life.Moved;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes the rows of `tasks.task` and of what belongs to them. Reading for people is {@link TaskQueries}.
@Component
class TaskStore {

    private final JdbcClient jdbc;

    TaskStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What a step needs to know of a task.
    record State(
            long id,
            @Nullable Long parent,
            TaskCode code,
            int version,
            Life life,
            boolean hasParts,
            @Nullable ActorId submittedBy,
            @Nullable LocalDate due,
            List<Long> leads) {}

    /// The next number of the year. Holds the counter until the transaction ends, so numbers have no gaps.
    TaskCode nextCode(AuthorityId authority, int year) {
        int number = jdbc.sql("""
                insert into tasks.last_code (authority_id, year, number) values (:authority, :year, 1)
                on conflict (authority_id, year) do update set number = last_code.number + 1
                returning number
                """)
                .param("authority", authority.value())
                .param("year", year)
                .query(Integer.class)
                .single();
        return TaskCode.of(year, number);
    }

    long insert(TaskCode code, @Nullable Long parent, NewTask task) {
        Content content = task.content();
        long id = jdbc.sql("""
                insert into tasks.task (authority_id, code, parent_id, document_id, document_label, start_at, end_at,
                    section, text, supervisor_name, supervisor_position, product, citations, task_class, original_due,
                    due, due_basis, due_text, given_by, supervised_by, monitored_by, state, assigned_at, assigned_by,
                    updated_at, paper_on, objective)
                values (:authority, :code, :parent, :document, :label, :start, :end,
                    :section, :text, :supervisor, :position, :product, :citations, :class, :due,
                    :due, :basis, :dueText, :givenBy, :supervisedBy, :assignedBy, 'ASSIGNED', :at, :assignedBy,
                    :at, :paperOn, :objective)
                returning id
                """)
                .param("authority", task.authority().value())
                .param("code", code.value())
                .param("parent", parent)
                .param("document", task.document().value())
                .param("label", task.documentLabel())
                .param("start", task.start())
                .param("end", task.end())
                .param("section", task.section())
                .param("text", content.text())
                .param("supervisor", content.supervisorName())
                .param("position", content.supervisorPosition())
                .param("product", content.product())
                .param("citations", content.citations().toArray(String[]::new))
                .param("class", content.taskClass().name())
                .param("due", content.due().date())
                .param("basis", content.due().basis().name())
                .param("dueText", content.due().text())
                .param("givenBy", value(task.givenBy()))
                .param("supervisedBy", value(task.supervisedBy()))
                .param("assignedBy", task.assignedBy().value())
                .param("at", Timestamp.from(task.at()))
                .param("paperOn", task.paperOn())
                .param("objective", task.objective())
                .query(Long.class)
                .single();
        insertParties(id, task.authority(), task.parties());
        insertEntry(id, task.authority(), task.at(), task.assignedBy(), Step.ASSIGN, null, null);
        return id;
    }

    /// All of them at once: what hangs on them (db/tasks, V14 and V15) is then written once.
    private void insertParties(long task, AuthorityId authority, List<Party> parties) {
        jdbc.sql("""
                insert into tasks.party (task_id, authority_id, ordinal, role, unit_id, group_id, name)
                select :task, :authority, ordinal, role, unit_id, group_id, name
                from unnest(cast(:roles as text[]), cast(:units as bigint[]), cast(:groups as bigint[]),
                            cast(:names as text[])) with ordinality as given (role, unit_id, group_id, name, ordinal)
                """)
                .param("task", task)
                .param("authority", authority.value())
                .param(
                        "roles",
                        parties.stream().map(party -> party.role().name()).toArray(String[]::new))
                .param(
                        "units",
                        parties.stream()
                                .map(party -> party.unit() == null
                                        ? null
                                        : party.unit().value())
                                .toArray(Long[]::new))
                .param(
                        "groups",
                        parties.stream()
                                .map(party -> party.group() == null
                                        ? null
                                        : party.group().value())
                                .toArray(Long[]::new))
                .param("names", parties.stream().map(Party::name).toArray(String[]::new))
                .update();
    }

    /// Takes hold of the task until the transaction ends.
    Optional<State> lock(AuthorityId authority, TaskCode code) {
        return jdbc.sql("""
                select t.id, t.parent_id, t.version, t.state, t.submitted_by, t.done_on, t.paused_from, t.due,
                       exists (select from tasks.task p where p.parent_id = t.id and p.split_by is null) as has_parts,
                       array(select l.unit_id from tasks.party l
                             where l.task_id = t.id and l.role = 'LEAD' and l.unit_id is not null
                             order by l.ordinal) as leads
                from tasks.task t
                where t.authority_id = :authority and t.code = :code
                for update of t
                """)
                .param("authority", authority.value())
                .param("code", code.value())
                .query((row, n) -> new State(
                        row.getLong("id"),
                        row.getObject("parent_id", Long.class),
                        code,
                        row.getInt("version"),
                        TaskRows.life(row),
                        row.getBoolean("has_parts"),
                        TaskRows.actor(row, "submitted_by"),
                        row.getObject("due", LocalDate.class),
                        List.of((Long[]) row.getArray("leads").getArray())))
                .optional();
    }

    /// The unit whose head split the task off and confirms it; empty for every other task.
    Optional<UnitId> splitBy(AuthorityId authority, TaskCode code) {
        return jdbc.sql("""
                select l.unit_id
                from tasks.task t
                join tasks.party l on l.task_id = t.parent_id and l.role = 'LEAD' and l.unit_id is not null
                where t.authority_id = :authority and t.code = :code and t.split_by is not null
                order by l.ordinal limit 1
                """)
                .param("authority", authority.value())
                .param("code", code.value())
                .query((row, n) -> new UnitId(row.getLong("unit_id")))
                .optional();
    }

    /// Why a whole was handed in although a part of it was not done.
    void openParts(State task, @Nullable String reason) {
        jdbc.sql("update tasks.task set open_parts_reason = :reason where id = :id")
                .param("reason", reason)
                .param("id", task.id())
                .update();
    }

    /// Takes a step. Only {@link Life} makes one, so no other can be written.
    void move(State task, AuthorityId authority, Moved moved, ActorId by, Instant at) {
        if (!moved.from().equals(task.life())) {
            throw new IllegalArgumentException(moved + " does not begin where " + task + " stands");
        }
        Life to = moved.to();
        jdbc.sql("""
                update tasks.task
                set state = :state, paused_from = :pausedFrom, done_on = :doneOn,
                    submitted_by = coalesce(:submittedBy, submitted_by), version = version + 1, updated_at = :at
                where id = :id
                """)
                .param("state", to.state().name())
                .param(
                        "pausedFrom",
                        to instanceof Life.Suspended suspended
                                ? suspended.from().state().name()
                                : null)
                .param("doneOn", to instanceof Life.Done done ? done.on() : null)
                .param(
                        "submittedBy",
                        to instanceof Life.Submitted submitted ? value(submitted.by()) : null,
                        Types.BIGINT)
                .param("at", Timestamp.from(at))
                .param("id", task.id())
                .update();
        insertEntry(task.id(), authority, at, by, moved.step(), moved.text(), moved.change());
    }

    /// The current deadline; the original one never changes.
    void due(long task, @Nullable LocalDate due) {
        jdbc.sql("update tasks.task set due = :due where id = :id")
                .param("due", due)
                .param("id", task)
                .update();
    }

    /// Puts `lead` in the place of the one that answers for the whole; that one stays as `FORMER`.
    ///
    /// @return who it was
    Party replaceLead(State task, AuthorityId authority, Unit lead) {
        Party before = jdbc.sql("""
                update tasks.party
                set role = 'FORMER', ordinal = (select max(m.ordinal) + 1 from tasks.party m where m.task_id = :task)
                where task_id = :task and ordinal = (select min(f.ordinal) from tasks.party f
                                                     where f.task_id = :task and f.role = 'LEAD')
                returning role, unit_id, group_id, name
                """)
                .param("task", task.id())
                .query((row, n) -> TaskRows.party(row))
                .single();
        jdbc.sql("""
                delete from tasks.party
                where task_id = :task and unit_id = :unit and role in ('COORDINATING', 'FORMER')
                """).param("task", task.id()).param("unit", lead.id().value()).update();
        jdbc.sql("update tasks.party set ordinal = -ordinal where task_id = :task")
                .param("task", task.id())
                .update();
        jdbc.sql("update tasks.party set ordinal = 1 - ordinal where task_id = :task")
                .param("task", task.id())
                .update();
        insertParties(task.id(), authority, List.of(new Party(Role.LEAD, lead.id(), null, lead.name(), true)));
        return before;
    }

    /// The whole of a group's task is under way as soon as one part is.
    void begun(long parent, Instant at) {
        jdbc.sql("""
                update tasks.task set state = 'IN_PROGRESS', version = version + 1, updated_at = :at
                where id = :id and state = 'ASSIGNED'
                """).param("at", Timestamp.from(at)).param("id", parent).update();
    }

    void submitted(State task, String result, @Nullable String noProduct) {
        jdbc.sql("update tasks.task set result = :result, no_product = :noProduct where id = :id")
                .param("result", result)
                .param("noProduct", noProduct)
                .param("id", task.id())
                .update();
    }

    void insertProduct(
            State task,
            AuthorityId authority,
            @Nullable FileId file,
            @Nullable String fileName,
            @Nullable String paperNumber,
            ActorId by,
            Instant at) {
        jdbc.sql("""
                insert into tasks.product (task_id, authority_id, file_sha256, file_name, paper_number, at, by_id)
                values (:task, :authority, :file, :fileName, :number, :at, :by)
                """)
                .param("task", task.id())
                .param("authority", authority.value())
                .param("file", file == null ? null : file.sha256())
                .param("fileName", fileName)
                .param("number", paperNumber)
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .update();
    }

    /// Codes of the parts of a task that are not at an end.
    List<TaskCode> openParts(long parent) {
        return jdbc.sql("""
                select code from tasks.task where parent_id = :parent and state not in ('DONE', 'WITHDRAWN') order by code
                """)
                .param("parent", parent)
                .query((row, n) -> new TaskCode(row.getString("code")))
                .list();
    }

    boolean isAnyPartDone(long parent) {
        return jdbc.sql("select exists (select from tasks.task where parent_id = :parent and state = 'DONE')")
                .param("parent", parent)
                .query(Boolean.class)
                .single();
    }

    TaskCode codeOf(long id) {
        return new TaskCode(jdbc.sql("select code from tasks.task where id = :id")
                .param("id", id)
                .query(String.class)
                .single());
    }

    void insertEntry(
            long task,
            AuthorityId authority,
            Instant at,
            ActorId by,
            Step step,
            @Nullable String text,
            @Nullable String change) {
        jdbc.sql("""
                insert into tasks.entry (task_id, authority_id, at, by_id, step, text, change)
                values (:task, :authority, :at, :by, :step, :text, :change)
                """)
                .param("task", task)
                .param("authority", authority.value())
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .param("step", step.name())
                .param("text", text)
                .param("change", change)
                .update();
    }

    private static @Nullable Long value(@Nullable ActorId actor) {
        return actor == null ? null : actor.value();
    }
}
