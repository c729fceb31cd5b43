package io.github.roviec.office.tasks.takeover;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.tasks.Party;
import io.github.roviec.office.tasks.Role;
import io.github.roviec.office.tasks.Step;
import io.github.roviec.office.tasks.TaskCode;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes the tasks of a register. All rows of a table go in one statement: a register has hundreds.
@Component
class TakenTasks {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final JdbcClient jdbc;
    private final JsonMapper json;

    TakenTasks(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// What all tasks of one import have in common.
    record Import(
            long id, long register, DocumentId document, String fileName, LocalDate asOf, Actor by, Instant now) {}

    /// A task about to be written.
    ///
    /// @param parent of the part of one unit of the group that leads
    record Fresh(TaskCode code, @Nullable TaskCode parent, Drafted row, List<Party> parties) {

        Fresh part(int number, Unit unit) {
            List<Party> own = new ArrayList<>();
            own.add(new Party(Role.LEAD, unit.id(), null, unit.name(), true));
            parties.stream().filter(party -> party.role() == Role.COORDINATING).forEach(own::add);
            return new Fresh(new TaskCode("%s.%02d".formatted(code.value(), number)), code, row, own);
        }
    }

    /// So many codes of a year, one after the other.
    List<TaskCode> codes(AuthorityId authority, int year, int count) {
        int last = jdbc.sql("""
                insert into tasks.last_code (authority_id, year, number) values (:authority, :year, :count)
                on conflict (authority_id, year) do update set number = last_code.number + :count
                returning number
                """)
                .param("authority", authority.value())
                .param("year", year)
                .param("count", count)
                .query(Integer.class)
                .single();
        List<TaskCode> codes = new ArrayList<>();
        for (int number = last - count + 1; number <= last; number++) {
            codes.add(new TaskCode("%d-%04d".formatted(year, number)));
        }
        return codes;
    }

    /// Wholes must come before their parts.
    void insert(List<Fresh> tasks, Import into) {
        insertTasks(tasks.stream().filter(task -> task.parent == null).toList(), into);
        insertTasks(tasks.stream().filter(task -> task.parent != null).toList(), into);
        insertParties(tasks, into.by.authority());
        insertEntries(tasks, into);
        insertProducts(tasks, into);
        remember(tasks.stream().filter(task -> task.parent == null).toList(), into);
    }

    private void insertTasks(List<Fresh> tasks, Import into) {
        if (tasks.isEmpty()) {
            return;
        }
        jdbc.sql("""
                insert into tasks.task (authority_id, code, parent_id, document_id, document_label, start_at, end_at,
                    section, text, supervisor_name, citations, task_class, original_due, due, due_basis, due_text,
                    given_by, supervised_by, monitored_by, state, paused_from, assigned_at, assigned_by, done_on, result,
                    updated_at, paper_on)
                select :authority, r.code, (select p.id from tasks.task p
                                            where p.authority_id = :authority and p.code = r.parent),
                    :document, r.label, r.start_at, r.end_at,
                    r.section, r.text, r.supervisor, '{}', r.class, r.original_due, r.due, r.basis, r.due_text,
                    r.given_by, r.supervised_by, r.monitored_by, r.state,
                    case when r.state = 'SUSPENDED' then 'IN_PROGRESS' end, r.assigned_at, :by, r.done_on, r.result,
                    :updated, r.paper_on
                from jsonb_to_recordset(cast(:rows as jsonb)) as r (
                    code text, parent text, label text, start_at int, end_at int, section text, text text,
                    supervisor text, class text, original_due date, due date, basis text, due_text text,
                    given_by bigint, supervised_by bigint, monitored_by bigint, state text, assigned_at timestamptz,
                    done_on date, result text, paper_on date)
                order by r.code
                """)
                .param("authority", into.by.authority().value())
                .param("document", into.document.value())
                .param("by", into.by.id().value())
                .param("updated", Timestamp.from(updated(into)))
                .param("rows", rows(tasks.stream().map(TakenTasks::task).toList()))
                .update();
    }

    /// What a register says is as old as the register.
    static Instant updated(Import into) {
        Instant asOf = begin(into.asOf.plusDays(1));
        return asOf.isBefore(into.now) ? asOf : into.now;
    }

    private static Map<String, @Nullable Object> task(Fresh task) {
        Values values = task.row.values();
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("code", task.code.value());
        row.put("parent", task.parent == null ? null : task.parent.value());
        row.put("label", values.paper());
        row.put("start_at", task.row.row().start());
        row.put("end_at", task.row.row().end());
        row.put("section", task.row.row().section());
        row.put("text", values.text());
        row.put("supervisor", values.supervisor());
        row.put("class", values.taskClass().name());
        row.put("original_due", values.originalDue());
        row.put("due", values.due().date());
        row.put("basis", values.due().basis().name());
        row.put("due_text", values.due().text());
        row.put("given_by", value(values.givenBy()));
        row.put("supervised_by", value(values.supervisedBy()));
        row.put("monitored_by", value(values.monitoredBy()));
        row.put("state", values.state().name());
        row.put("assigned_at", begin(values.paperOn()).toString());
        row.put("done_on", values.doneOn());
        row.put("result", values.result());
        row.put("paper_on", values.paperOn());
        return row;
    }

    void insertParties(Collection<Fresh> tasks, AuthorityId authority) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        tasks.forEach(task -> rows.addAll(parties(task.code, task.parties)));
        jdbc.sql("""
                insert into tasks.party (task_id, authority_id, ordinal, role, unit_id, group_id, name)
                select t.id, :authority, r.ordinal, r.role, r.unit, r.unit_group, r.name
                from jsonb_to_recordset(cast(:rows as jsonb)) as r (
                    code text, ordinal int, role text, unit bigint, unit_group bigint, name text)
                join tasks.task t on t.authority_id = :authority and t.code = r.code
                """)
                .param("authority", authority.value())
                .param("rows", rows(rows))
                .update();
    }

    private static List<Map<String, @Nullable Object>> parties(TaskCode code, List<Party> parties) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Party party : parties) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("code", code.value());
            row.put("ordinal", rows.size() + 1);
            row.put("role", party.role().name());
            row.put("unit", party.unit() == null ? null : party.unit().value());
            row.put("unit_group", party.group() == null ? null : party.group().value());
            row.put("name", party.name());
            rows.add(row);
        }
        return rows;
    }

    private void insertEntries(Collection<Fresh> tasks, Import into) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Fresh task : tasks) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("code", task.code.value());
            row.put("text", history(task.row, into.fileName));
            rows.add(row);
        }
        jdbc.sql("""
                insert into tasks.entry (task_id, authority_id, at, by_id, step, text)
                select t.id, :authority, :at, :by, :step, r.text
                from jsonb_to_recordset(cast(:rows as jsonb)) as r (code text, text text)
                join tasks.task t on t.authority_id = :authority and t.code = r.code
                """)
                .param("authority", into.by.authority().value())
                .param("at", Timestamp.from(into.now))
                .param("by", into.by.id().value())
                .param("step", Step.TAKE_OVER.name())
                .param("rows", rows(rows))
                .update();
    }

    /// The file and the row, then what stood there of the work, in the register's own words.
    static String history(Drafted row, String fileName) {
        List<String> lines = new ArrayList<>();
        lines.add(fileName + " #" + row.row().number());
        for (RegisterColumn column :
                List.of(RegisterColumn.STATE, RegisterColumn.DONE_ON, RegisterColumn.RESULT, RegisterColumn.NOTE)) {
            String said = row.row().cell(column);
            if (!said.isEmpty()) {
                lines.add(said);
            }
        }
        return String.join("\n", lines);
    }

    private void insertProducts(Collection<Fresh> tasks, Import into) {
        for (Fresh task : tasks) {
            if (task.parent == null) {
                task.row.values().products().forEach(number -> product(task.code, number, into));
            }
        }
    }

    /// Once: a later edition repeats what the earlier one said.
    void product(TaskCode code, String number, Import into) {
        jdbc.sql("""
                insert into tasks.product (task_id, authority_id, paper_number, at, by_id)
                select t.id, :authority, :number, :at, :by from tasks.task t
                where t.authority_id = :authority and t.code = :code
                  and not exists (select from tasks.product p where p.task_id = t.id and p.paper_number = :number)
                """)
                .param("authority", into.by.authority().value())
                .param("code", code.value())
                .param("number", number)
                .param("at", Timestamp.from(into.now))
                .param("by", into.by.id().value())
                .update();
    }

    private void remember(Collection<Fresh> tasks, Import into) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Fresh task : tasks) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("code", task.code.value());
            row.put("key", task.row.key());
            row.put("number", task.row.row().number());
            row.put("cells", cells(task.row.row()));
            rows.add(row);
        }
        jdbc.sql("""
                insert into tasks.taken_row (task_id, authority_id, register_id, takeover_id, key, number, cells, task_version)
                select t.id, :authority, :register, :takeover, r.key, r.number, r.cells, t.version
                from jsonb_to_recordset(cast(:rows as jsonb)) as r (code text, key text, number int, cells jsonb)
                join tasks.task t on t.authority_id = :authority and t.code = r.code
                """)
                .param("authority", into.by.authority().value())
                .param("register", into.register)
                .param("takeover", into.id)
                .param("rows", rows(rows))
                .update();
    }

    static Map<String, String> cells(RegisterRow row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (RegisterColumn column : RegisterColumn.values()) {
            String said = RegisterPlanner.said(row, column);
            if (!said.isEmpty() && column != RegisterColumn.NUMBER) {
                cells.put(column.name(), said);
            }
        }
        return cells;
    }

    private String rows(Object rows) {
        return json.writeValueAsString(rows);
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    static @Nullable Long value(@Nullable ActorId actor) {
        return actor == null ? null : actor.value();
    }
}
