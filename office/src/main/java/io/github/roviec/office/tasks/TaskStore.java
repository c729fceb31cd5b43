package io.github.roviec.office.tasks;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.documents.FileId;
import java.sql.Timestamp;
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
            WorkState state,
            boolean hasParts,
            @Nullable ActorId submittedBy,
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
        int ordinal = 0;
        for (Party party : task.parties()) {
            insertParty(id, task.authority(), ++ordinal, party);
        }
        insertEntry(id, task.authority(), task.at(), task.assignedBy(), Step.ASSIGN, null);
        return id;
    }

    private void insertParty(long task, AuthorityId authority, int ordinal, Party party) {
        jdbc.sql("""
                insert into tasks.party (task_id, authority_id, ordinal, role, unit_id, group_id, name)
                values (:task, :authority, :ordinal, :role, :unit, :group, :name)
                """)
                .param("task", task)
                .param("authority", authority.value())
                .param("ordinal", ordinal)
                .param("role", party.role().name())
                .param("unit", party.unit() == null ? null : party.unit().value())
                .param("group", party.group() == null ? null : party.group().value())
                .param("name", party.name())
                .update();
    }

    /// Takes hold of the task until the transaction ends.
    Optional<State> lock(AuthorityId authority, TaskCode code) {
        return jdbc.sql("""
                select t.id, t.parent_id, t.version, t.state, t.submitted_by,
                       exists (select from tasks.task p where p.parent_id = t.id) as has_parts,
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
                        WorkState.valueOf(row.getString("state")),
                        row.getBoolean("has_parts"),
                        Optional.ofNullable(row.getObject("submitted_by", Long.class))
                                .map(ActorId::new)
                                .orElse(null),
                        List.of((Long[]) row.getArray("leads").getArray())))
                .optional();
    }

    void move(State task, AuthorityId authority, Step step, @Nullable String text, ActorId by, Instant at) {
        jdbc.sql("update tasks.task set state = :state, version = version + 1, updated_at = :at where id = :id")
                .param("state", step.to().name())
                .param("at", Timestamp.from(at))
                .param("id", task.id())
                .update();
        insertEntry(task.id(), authority, at, by, step, text);
    }

    /// The whole of a group's task is under way as soon as one part is.
    void begun(long parent, Instant at) {
        jdbc.sql("""
                update tasks.task set state = 'IN_PROGRESS', version = version + 1, updated_at = :at
                where id = :id and state = 'ASSIGNED'
                """).param("at", Timestamp.from(at)).param("id", parent).update();
    }

    void submitted(State task, String result, ActorId by) {
        jdbc.sql("update tasks.task set result = :result, submitted_by = :by where id = :id")
                .param("result", result)
                .param("by", by.value())
                .param("id", task.id())
                .update();
    }

    void done(long task, LocalDate on) {
        jdbc.sql("update tasks.task set done_on = :on where id = :id")
                .param("on", on)
                .param("id", task)
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

    TaskCode codeOf(long id) {
        return new TaskCode(jdbc.sql("select code from tasks.task where id = :id")
                .param("id", id)
                .query(String.class)
                .single());
    }

    private void insertEntry(
            long task, AuthorityId authority, Instant at, ActorId by, Step step, @Nullable String text) {
        jdbc.sql("""
                insert into tasks.entry (task_id, authority_id, at, by_id, step, text)
                values (:task, :authority, :at, :by, :step, :text)
                """)
                .param("task", task)
                .param("authority", authority.value())
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .param("step", step.name())
                .param("text", text)
                .update();
    }

    private static @Nullable Long value(@Nullable ActorId actor) {
        return actor == null ? null : actor.value();
    }
}
