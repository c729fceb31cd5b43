package io.github.roviec.office.indicators;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.indicators.approval.Approver;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes what a form asks, whom and when.
@Component
class FormStore {

    private final JdbcClient jdbc;
    private final CatalogueCodes codes;

    FormStore(JdbcClient jdbc, CatalogueCodes codes) {
        this.jdbc = jdbc;
        this.codes = codes;
    }

    /// A shipped form comes once: what people make of it stays.
    void write(AuthorityId authority, FormDefinition form) {
        write(authority, form, "on conflict (authority_id, code) do nothing")
                .ifPresent(id -> lines(id, authority, form));
    }

    /// @param seen version of what was edited; 0 for a new one
    /// @return whether it was kept; false where somebody has changed it since
    boolean define(AuthorityId authority, FormDefinition form, int seen) {
        Integer id = write(authority, form, """
                on conflict (authority_id, code) do update
                set name = excluded.name, calendar = excluded.calendar, frequency = excluded.frequency,
                    about_kinds = excluded.about_kinds, about_group = excluded.about_group, filler = excluded.filler,
                    approvers = excluded.approvers, opens_before = excluded.opens_before, due_after = excluded.due_after,
                    closes_after = excluded.closes_after, from_day = excluded.from_day, until_day = excluded.until_day,
                    source = excluded.source, version = f.version + 1
                where f.version = %d
                """.formatted(seen)).orElse(null);
        if (id == null) {
            return false;
        }
        jdbc.sql("delete from indicators.form_line where form_id = :id")
                .param("id", id)
                .update();
        lines(id, authority, form);
        return true;
    }

    private Optional<Integer> write(AuthorityId authority, FormDefinition form, String known) {
        return jdbc.sql("""
                insert into indicators.form as f (authority_id, code, name, calendar, frequency, about_kinds, about_group,
                    filler, approvers, opens_before, due_after, closes_after, from_day, until_day, source)
                values (:authority, :code, :name, :calendar, :frequency, cast(:kinds as text[]), :group,
                    :filler, :approvers, :opens, :due, :closes, :from, :until, :source)
                """ + known + " returning id")
                .param("authority", authority.value())
                .param("code", form.code())
                .param("name", form.name())
                .param("calendar", codes.calendar(authority, form.calendar(), form.code()))
                .param("frequency", form.frequency().name())
                .param("kinds", IndicatorRows.array(form.aboutKinds()))
                .param("group", form.aboutGroup())
                .param("filler", form.filler())
                .param(
                        "approvers",
                        form.approvers().stream().map(Approver::text).toArray(String[]::new))
                .param("opens", form.opensBefore())
                .param("due", form.dueAfter())
                .param("closes", form.closesAfter())
                .param("from", form.from())
                .param("until", form.until())
                .param("source", form.source())
                .query(Integer.class)
                .optional();
    }

    private void lines(int id, AuthorityId authority, FormDefinition form) {
        int position = 0;
        for (String code : form.indicators()) {
            jdbc.sql("""
                    insert into indicators.form_line (form_id, authority_id, indicator_id, position)
                    values (:form, :authority, :indicator, :position)
                    """)
                    .param("form", id)
                    .param("authority", authority.value())
                    .param("indicator", codes.indicator(authority, code, form.code()))
                    .param("position", ++position)
                    .update();
        }
    }
}
