package io.github.roviec.office.organisation;

import io.github.roviec.office.base.AuthorityId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The units' tables.
@Component
class Units {

    private static final String SELECT = """
            select u.*, array(select a.alias from organisation.unit_alias a
                              where a.unit_id = u.id order by a.position) as aliases
            from organisation.unit_on(:day) u
            """;

    private final JdbcClient jdbc;

    Units(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Unit> authorities(LocalDate day) {
        return jdbc.sql(SELECT + "where u.id = u.authority_id order by u.name")
                .param("day", day)
                .query(Units::read)
                .list();
    }

    Optional<Unit> find(UnitId id, LocalDate day) {
        return jdbc.sql(SELECT + "where u.id = :id")
                .param("day", day)
                .param("id", id.value())
                .query(Units::read)
                .optional();
    }

    Optional<Unit> byCode(AuthorityId authority, String code, LocalDate day) {
        return jdbc.sql(SELECT + "where u.authority_id = :authority and u.code = :code")
                .param("day", day)
                .param("authority", authority.value())
                .param("code", code)
                .query(Units::read)
                .optional();
    }

    /// In tree order: each unit before those below it, brothers as they were entered. A unit whose parent is gone
    /// stands at the top: nobody is lost.
    List<Unit> all(AuthorityId authority, LocalDate day) {
        return jdbc.sql("""
                        with recursive alive as (
                            select * from organisation.unit_on(:day) where authority_id = :authority),
                        tree as (
                            select a.id, array[a.id] as path from alive a
                            where a.parent_id is null or a.parent_id not in (select id from alive)
                            union all
                            select a.id, t.path || a.id from alive a join tree t on a.parent_id = t.id)
                        select a.*, array(select al.alias from organisation.unit_alias al
                                          where al.unit_id = a.id order by al.position) as aliases
                        from alive a join tree t using (id) order by t.path
                        """)
                .param("day", day)
                .param("authority", authority.value())
                .query(Units::read)
                .list();
    }

    List<UnitId> withDescendants(UnitId id, LocalDate day) {
        return jdbc.sql("""
                        with recursive ever as (
                            select cast(:id as bigint) as id
                            union
                            select p.unit_id from ever e join organisation.unit_parent p on p.parent_id = e.id),
                        alive as (select u.id, u.parent_id from ever e join organisation.unit_on(:day) u using (id)),
                        tree as (
                            select id, array[id] as path from alive where id = :id
                            union all
                            select a.id, t.path || a.id from alive a join tree t on a.parent_id = t.id)
                        select id from tree order by path
                        """)
                .param("day", day)
                .param("id", id.value())
                .query((row, n) -> new UnitId(row.getLong("id")))
                .list();
    }

    /// Who carries the unit's work on the day: itself while it is there, then those it was handed to.
    List<Unit> successors(UnitId id, LocalDate day) {
        return jdbc.sql("""
                        with recursive handed as (
                            select cast(:id as bigint) as id
                            union
                            select l.into_unit_id
                            from handed h
                            join organisation.unit u on u.id = h.id and u.until_day <= :day
                            join organisation.succession_link l on l.from_unit_id = h.id
                            join organisation.succession s on s.id = l.succession_id and s.on_day = u.until_day)
                        """ + SELECT + "join handed using (id) order by u.id")
                .param("id", id.value())
                .param("day", day)
                .query(Units::read)
                .list();
    }

    /// Units that have ended and whose work this one alone carries on the day.
    List<UnitId> carried(UnitId id, LocalDate day) {
        return jdbc
                .sql("""
                        with recursive before as (
                            select l.from_unit_id as id from organisation.succession_link l where l.into_unit_id = :id
                            union
                            select l.from_unit_id
                            from before b join organisation.succession_link l on l.into_unit_id = b.id)
                        select u.id from before b join organisation.unit u using (id)
                        where u.until_day <= :day order by u.id
                        """)
                .param("id", id.value())
                .param("day", day)
                .query((row, n) -> new UnitId(row.getLong("id")))
                .list()
                .stream()
                .filter(ended -> {
                    List<Unit> heirs = successors(ended, day);
                    return heirs.size() == 1 && heirs.getFirst().id().equals(id);
                })
                .toList();
    }

    /// The unit to which the code was given, on whatever day it is there.
    Optional<UnitId> withCode(AuthorityId authority, String code) {
        return jdbc.sql("select id from organisation.unit where authority_id = :authority and code = :code")
                .param("authority", authority.value())
                .param("code", code)
                .query((row, n) -> new UnitId(row.getLong("id")))
                .optional();
    }

    SortedMap<LocalDate, String> names(UnitId unit) {
        var names = new TreeMap<LocalDate, String>();
        jdbc.sql("select from_day, name from organisation.unit_name where unit_id = :unit")
                .param("unit", unit.value())
                .query(row -> {
                    names.put(row.getObject("from_day", LocalDate.class), row.getString("name"));
                });
        return names;
    }

    UnitId insert(NewUnit unit) {
        var authority = unit.authority();
        var id = jdbc.sql("""
                        with next as (select nextval(pg_get_serial_sequence('organisation.unit', 'id')) as id)
                        insert into organisation.unit (id, authority_id, code, kind, from_day)
                        overriding system value
                        select id, coalesce(cast(:authority as bigint), id), :code, :kind, :from from next
                        returning id
                        """)
                .param("authority", authority == null ? null : authority.value())
                .param("code", unit.code())
                .param("kind", unit.kind().name())
                .param("from", unit.from())
                .query(Long.class)
                .single();
        var founded = new UnitId(id);
        var owner = authority == null ? new AuthorityId(id) : authority;
        name(founded, owner, unit.name(), unit.from());
        if (authority != null) {
            var parent = unit.parent();
            put(founded, owner, parent == null ? new UnitId(owner.value()) : parent, unit.from());
        } else {
            put(founded, owner, null, unit.from());
        }
        unit.aliases().forEach(alias -> call(founded, owner, alias));
        return founded;
    }

    void name(UnitId unit, AuthorityId authority, String name, LocalDate from) {
        jdbc.sql("""
                        insert into organisation.unit_name (unit_id, authority_id, from_day, name)
                        values (:unit, :authority, :from, :name)
                        on conflict (unit_id, from_day) do update set name = excluded.name
                        """)
                .param("unit", unit.value())
                .param("authority", authority.value())
                .param("from", from)
                .param("name", name)
                .update();
    }

    void put(UnitId unit, AuthorityId authority, @Nullable UnitId parent, LocalDate from) {
        jdbc.sql("""
                        insert into organisation.unit_parent (unit_id, authority_id, from_day, parent_id)
                        values (:unit, :authority, :from, :parent)
                        on conflict (unit_id, from_day) do update set parent_id = excluded.parent_id
                        """)
                .param("unit", unit.value())
                .param("authority", authority.value())
                .param("from", from)
                .param("parent", parent == null ? null : parent.value())
                .update();
    }

    /// Whether the alias is new.
    boolean call(UnitId unit, AuthorityId authority, String alias) {
        return jdbc.sql("""
                                insert into organisation.unit_alias (unit_id, authority_id, alias)
                                values (:unit, :authority, :alias) on conflict do nothing
                                """)
                        .param("unit", unit.value())
                        .param("authority", authority.value())
                        .param("alias", alias)
                        .update()
                > 0;
    }

    void kind(UnitId unit, UnitKind kind) {
        jdbc.sql("update organisation.unit set kind = :kind where id = :unit")
                .param("kind", kind.name())
                .param("unit", unit.value())
                .update();
    }

    /// Keeps others from changing the authority's units until the transaction ends.
    void lock(AuthorityId authority) {
        jdbc.sql("select id from organisation.unit where id = :id for update")
                .param("id", authority.value())
                .query(Long.class)
                .optional();
    }

    static Unit read(ResultSet row, int number) throws SQLException {
        var parent = row.getObject("parent_id", Long.class);
        return new Unit(
                new UnitId(row.getLong("id")),
                new AuthorityId(row.getLong("authority_id")),
                row.getString("code"),
                row.getString("name"),
                UnitKind.valueOf(row.getString("kind")),
                parent == null ? null : new UnitId(parent),
                Arrays.asList((String[]) row.getArray("aliases").getArray()),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class));
    }
}
