package io.github.roviec.office.province;

import io.github.roviec.office.base.Fact;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// The tables that a province fills, in the order in which they may refer to each other.
final class Tables {

    /// Characters waiting before they are sent.
    private static final int MOST = 24_000_000;

    final Table unit = new Table("organisation.unit", "id, authority_id, code, kind, from_day");
    final Table unitName = new Table("organisation.unit_name", "unit_id, authority_id, from_day, name");
    final Table unitParent = new Table("organisation.unit_parent", "unit_id, authority_id, from_day, parent_id");
    final Table unitAlias = new Table("organisation.unit_alias", "unit_id, authority_id, alias");
    final Table unitGroup = new Table("organisation.unit_group", "id, authority_id, code, name, kinds, from_day");
    final Table person =
            new Table("identity.person", "id, authority_id, sign_in_name, name, password_hash, must_change_password");
    final Table post = new Table("identity.post", "id, authority_id, person_id, unit_id, kind, title, first_day");
    final Table file = new Table("documents.file", "authority_id, sha256, name, media_type, size, content, kept_at");
    final Table document = new Table(
            "documents.document",
            "id, authority_id, sha256, file_name, kind, kind_name, number, symbol, issued_on, title, meeting_on,"
                    + " chair_name, chair_position, text, reading, directives, reader_version, received_at, received_by");
    final Table meeting =
            new Table("meetings.meeting", "id, authority_id, document_id, held_on, kind, chair_name, chair_position");
    final Table proposal = new Table(
            "tasks.proposal",
            "id, authority_id, document_id, version, state, start_at, end_at, section, content, decided_by, decided_at,"
                    + " task_code, objective, compared_with");
    final Table task = new Table(
            "tasks.task",
            "id, authority_id, code, parent_id, document_id, document_label, start_at, end_at, section, text,"
                    + " supervisor_name, supervisor_position, product, citations, task_class, original_due, due,"
                    + " due_basis, due_text, given_by, supervised_by, monitored_by, state, version, assigned_at,"
                    + " assigned_by, submitted_by, done_on, result, updated_at, objective, paper_on");
    final Table party = new Table("tasks.party", "task_id, authority_id, ordinal, role, unit_id, group_id, name");
    final Table entry = new Table("tasks.entry", "task_id, authority_id, at, by_id, step, text");
    final Table product = new Table("tasks.product", "task_id, authority_id, paper_number, at, by_id");
    final Table link = new Table("tasks.link", "task_id, continues_id, authority_id");
    final Table lastCode = new Table("tasks.last_code", "authority_id, year, number");
    private final Table fact =
            new Table("audit.fact", "authority_id, at, actor_id, kind, about_kind, about_id, content");

    private final List<Table> all = List.of(
            unit,
            unitName,
            unitParent,
            unitAlias,
            unitGroup,
            person,
            post,
            file,
            document,
            meeting,
            proposal,
            task,
            party,
            entry,
            product,
            link,
            lastCode,
            fact);

    private final Connection connection;
    private final JsonMapper json;

    Tables(Connection connection, JsonMapper json) {
        this.connection = connection;
        this.json = json;
    }

    /// As the audit log writes it.
    void fact(Fact told) {
        fact.row(
                told.authority().value(),
                told.at(),
                told.by().value(),
                told.getClass().getSimpleName(),
                told.about().kind(),
                told.about().id(),
                json(told));
    }

    String json(Object value) {
        return json.writeValueAsString(value);
    }

    void flushWhenFull() throws SQLException, IOException {
        if (all.stream().mapToInt(Table::length).sum() > MOST) {
            flush();
        }
    }

    void flush() throws SQLException, IOException {
        for (Table table : all) {
            table.flush(connection);
        }
    }
}
