package io.github.roviec.office.indicators;

import io.github.roviec.office.base.AuthorityId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes shipped dimensions and their members.
@Component
class DimensionStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    DimensionStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// A new one comes with the parts of its criteria. Where the criteria are in use, how they are asked is not
    /// changed by a newer release: the office takes the parts up itself (`ShippedParts`).
    void write(AuthorityId authority, Dimension dimension) {
        Optional<Integer> known = jdbc.sql(
                        "select id from indicators.dimension where authority_id = :authority and code = :code")
                .param("authority", authority.value())
                .param("code", dimension.code())
                .query(Integer.class)
                .optional();
        int id = known.orElseGet(() -> add(authority, dimension));
        if (known.isPresent()) {
            renew(id, dimension);
        }
        int position = 0;
        // What a newer release adds changes no number of the months before.
        LocalDate first = known.isPresent() ? LocalDate.now(clock) : null;
        for (Member member : dimension.members()) {
            position++;
            if (known.isEmpty() || !member.isPart()) {
                add(authority, id, member, position, first);
            }
        }
    }

    private int add(AuthorityId authority, Dimension dimension) {
        return said(dimension, """
                insert into indicators.dimension
                    (authority_id, code, name, from_day, until_day, source, criteria, grouped_by)
                values (:authority, :code, :name, :from, :until, :source, :criteria, :grouped)
                returning id
                """)
                .param("authority", authority.value())
                .param("code", dimension.code())
                .query(Integer.class)
                .single();
    }

    /// Unless a person has edited it.
    private void renew(int id, Dimension dimension) {
        said(dimension, """
                update indicators.dimension
                set name = :name, from_day = :from, until_day = :until, source = :source, criteria = :criteria,
                    grouped_by = :grouped
                where id = :id and version = 1
                """).param("id", id).update();
    }

    private JdbcClient.StatementSpec said(Dimension dimension, String sql) {
        return jdbc.sql(sql)
                .param("name", dimension.name())
                .param("from", dimension.from())
                .param("until", dimension.until())
                .param("source", dimension.source())
                .param("criteria", dimension.criteria())
                .param("grouped", dimension.groupedBy());
    }

    /// @param first the day from which it is in force where it says nothing else; null: always
    private void add(AuthorityId authority, int dimension, Member member, int position, @Nullable LocalDate first) {
        jdbc.sql("""
                insert into indicators.member
                    (authority_id, dimension_id, code, name, position, from_day, until_day, requirements)
                values (:authority, :dimension, :code, :name, :position, :from, :until, cast(:requirements as text[]))
                on conflict (dimension_id, code) do nothing
                """)
                .param("authority", authority.value())
                .param("dimension", dimension)
                .param("code", member.code())
                .param("name", member.name())
                .param("position", position)
                .param(
                        "from",
                        member.when().from() == null ? first : member.when().from())
                .param("until", member.when().until())
                .param("requirements", Requirement.texts(member.requirements()))
                .update();
    }
}
