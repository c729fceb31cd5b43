package io.github.roviec.office.organisation;

import io.github.roviec.office.base.AuthorityId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Units and groups by what a person types.
@Component
class UnitSearch {

    /// Every word of the text must begin a word of one name; a word typed with accents must have these accents. A
    /// single long word is also looked for with the spaces left out ("tckh", "ansơn").
    ///
    /// Asks `called (id, said, rank)`.
    private static final String HIT = """
            words as (
                select base.plain(:text) as plain, base.fold(:text) as folded),
            word as (
                select w as plain, base.fold(w) as folded
                from words, unnest(string_to_array(words.plain, ' ')) w where w <> ''),
            name as (
                select id, base.plain(said) as plain, base.fold(said) as folded, rank from called),
            hit as (
                select n.id, min(case when n.plain = s.plain then 0
                                      when n.folded = s.folded then 2
                                      when starts_with(n.folded, s.folded) then 4
                                      else 6 end + n.rank) as rank
                from name n, words s
                where not exists (
                        select from word w
                        where not case when w.plain = w.folded
                                       then ' ' || n.folded like '% ' || w.folded || '%'
                                       else ' ' || n.plain like '% ' || w.plain || '%' end)
                   or (length(s.folded) > 2 and strpos(s.folded, ' ') = 0
                       and case when s.plain = s.folded
                                then strpos(replace(n.folded, ' ', ''), s.folded) > 0
                                else strpos(replace(n.plain, ' ', ''), s.plain) > 0 end)
                group by n.id)
            """;

    private final JdbcClient jdbc;

    UnitSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Unit> units(AuthorityId authority, String text, LocalDate day, int limit) {
        return jdbc.sql("""
                        with there as (
                            select * from organisation.unit_on(:day) where authority_id = :authority),
                        called as (
                            select id, name as said, 0 as rank from there
                            union all
                            select unit_id, alias, 1 from organisation.unit_alias where authority_id = :authority
                            union all
                            select id, code, 1 from there),
                        """ + HIT + """
                        select t.*, array(select a.alias from organisation.unit_alias a
                                          where a.unit_id = t.id order by a.position) as aliases
                        from there t join hit h using (id) order by h.rank, t.id limit :limit
                        """)
                .param("text", text)
                .param("day", day)
                .param("authority", authority.value())
                .param("limit", limit)
                .query(Units::read)
                .list();
    }

    List<UnitGroup> groups(AuthorityId authority, String text, LocalDate day, int limit) {
        return jdbc.sql("""
                        with there as (
                            select * from organisation.unit_group
                            where authority_id = :authority and from_day <= :day
                              and (until_day is null or :day < until_day)),
                        called as (
                            select id, name as said, 0 as rank from there
                            union all
                            select group_id, alias, 1 from organisation.unit_group_alias
                            where authority_id = :authority),
                        """ + HIT + """
                        select t.*, array(select a.alias from organisation.unit_group_alias a
                                          where a.group_id = t.id order by a.position) as aliases
                        from there t join hit h using (id) order by h.rank, t.id limit :limit
                        """)
                .param("text", text)
                .param("day", day)
                .param("authority", authority.value())
                .param("limit", limit)
                .query(Groups::read)
                .list();
    }
}
