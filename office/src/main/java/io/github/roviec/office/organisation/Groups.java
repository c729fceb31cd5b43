package io.github.roviec.office.organisation;

import io.github.roviec.office.base.AuthorityId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The groups' tables.
@Component
class Groups {

    private static final String SELECT = """
            select g.*, array(select a.alias from organisation.unit_group_alias a
                              where a.group_id = g.id order by a.position) as aliases
            from organisation.unit_group g
            """;

    private final JdbcClient jdbc;

    Groups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UnitGroup> all(AuthorityId authority, LocalDate day) {
        return jdbc.sql(SELECT + """
                        where authority_id = :authority and from_day <= :day and (until_day is null or :day < until_day)
                        order by id
                        """)
                .param("authority", authority.value())
                .param("day", day)
                .query(Groups::read)
                .list();
    }

    /// Those of any day.
    List<UnitGroup> ever(AuthorityId authority) {
        return jdbc.sql(SELECT + "where authority_id = :authority order by id")
                .param("authority", authority.value())
                .query(Groups::read)
                .list();
    }

    Optional<UnitGroup> find(GroupId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(Groups::read)
                .optional();
    }

    Optional<UnitGroup> byCode(AuthorityId authority, String code) {
        return jdbc.sql(SELECT + "where authority_id = :authority and code = :code")
                .param("authority", authority.value())
                .param("code", code)
                .query(Groups::read)
                .optional();
    }

    Set<UnitKind> kinds(GroupId id) {
        return jdbc
                .sql("select unnest(kinds) from organisation.unit_group where id = :id")
                .param("id", id.value())
                .query((row, n) -> UnitKind.valueOf(row.getString(1)))
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    List<Unit> members(GroupId id, LocalDate day) {
        return jdbc.sql("""
                        select u.*, array(select a.alias from organisation.unit_alias a
                                          where a.unit_id = u.id order by a.position) as aliases
                        from organisation.unit_group g
                        join organisation.unit_on(:day) u on u.authority_id = g.authority_id
                        where g.id = :id
                          and (u.kind = any (g.kinds)
                               or exists (select from organisation.unit_group_member m
                                          where m.group_id = g.id and m.unit_id = u.id and m.from_day <= :day
                                            and (m.until_day is null or :day < m.until_day)))
                        order by u.id
                        """)
                .param("id", id.value())
                .param("day", day)
                .query(Units::read)
                .list();
    }

    /// The groups in which the unit is named one by one.
    List<GroupId> naming(UnitId unit) {
        return jdbc.sql("select distinct group_id from organisation.unit_group_member"
                        + " where unit_id = :unit and until_day is null order by group_id")
                .param("unit", unit.value())
                .query((row, n) -> new GroupId(row.getLong(1)))
                .list();
    }

    GroupId insert(NewGroup group) {
        var id = new GroupId(jdbc.sql("""
                        insert into organisation.unit_group (authority_id, code, name, kinds, from_day)
                        values (:authority, :code, :name, cast(:kinds as text[]), :from) returning id
                        """)
                .param("authority", group.authority().value())
                .param("code", group.code())
                .param("name", group.name())
                .param("kinds", array(group.kinds()))
                .param("from", group.from())
                .query(Long.class)
                .single());
        group.aliases().forEach(alias -> call(id, group.authority(), alias));
        group.members().forEach(member -> join(id, group.authority(), member, group.from()));
        return id;
    }

    void change(GroupId id, String name, Set<UnitKind> kinds) {
        jdbc.sql("update organisation.unit_group set name = :name, kinds = cast(:kinds as text[]) where id = :id")
                .param("name", name)
                .param("kinds", array(kinds))
                .param("id", id.value())
                .update();
    }

    /// Whether the alias is new.
    boolean call(GroupId id, AuthorityId authority, String alias) {
        return jdbc.sql("""
                                insert into organisation.unit_group_alias (group_id, authority_id, alias)
                                values (:id, :authority, :alias) on conflict do nothing
                                """)
                        .param("id", id.value())
                        .param("authority", authority.value())
                        .param("alias", alias)
                        .update()
                > 0;
    }

    void join(GroupId id, AuthorityId authority, UnitId unit, LocalDate from) {
        jdbc.sql("""
                        insert into organisation.unit_group_member (group_id, authority_id, unit_id, from_day)
                        values (:id, :authority, :unit, :from) on conflict do nothing
                        """)
                .param("id", id.value())
                .param("authority", authority.value())
                .param("unit", unit.value())
                .param("from", from)
                .update();
    }

    private static String array(Set<UnitKind> kinds) {
        return kinds.stream().map(Enum::name).sorted().collect(Collectors.joining(",", "{", "}"));
    }

    static UnitGroup read(ResultSet row, int number) throws SQLException {
        return new UnitGroup(
                new GroupId(row.getLong("id")),
                new AuthorityId(row.getLong("authority_id")),
                row.getString("code"),
                row.getString("name"),
                Arrays.asList((String[]) row.getArray("aliases").getArray()));
    }
}
