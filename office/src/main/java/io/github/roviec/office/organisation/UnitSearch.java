package io.github.roviec.office.organisation;

import io.github.roviec.office.base.AuthorityId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Units by what a person types.
@Component
class UnitSearch {

    private final JdbcClient jdbc;

    UnitSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Every word of the text must begin a word of one name or alias; a word typed with accents must have these
    /// accents. A single long word is also looked for with the spaces left out ("tckh", "ansơn").
    List<Unit> search(AuthorityId authority, String text, LocalDate day, int limit) {
        return jdbc.sql("""
                        with said as (
                            select base.plain(:text) as plain, base.fold(:text) as folded),
                        word as (
                            select w as plain, base.fold(w) as folded
                            from said, unnest(string_to_array(said.plain, ' ')) w where w <> ''),
                        alive as (
                            select * from organisation.unit_on(:day) where authority_id = :authority),
                        called as (
                            select id, base.plain(name) as plain, base.fold(name) as folded, 0 as rank
                            from alive
                            union all
                            select unit_id, plain, folded, 1 from organisation.unit_alias
                            where authority_id = :authority
                            union all
                            select id, base.plain(code), base.fold(code), 1 from alive),
                        hit as (
                            select c.id, min(case when c.plain = s.plain then 0
                                                  when c.folded = s.folded then 2
                                                  when starts_with(c.folded, s.folded) then 4
                                                  else 6 end + c.rank) as rank
                            from called c, said s
                            where not exists (
                                    select from word w
                                    where not case when w.plain = w.folded
                                                   then ' ' || c.folded like '% ' || w.folded || '%'
                                                   else ' ' || c.plain like '% ' || w.plain || '%' end)
                               or (length(s.folded) > 2 and strpos(s.folded, ' ') = 0
                                   and case when s.plain = s.folded
                                            then strpos(replace(c.folded, ' ', ''), s.folded) > 0
                                            else strpos(replace(c.plain, ' ', ''), s.plain) > 0 end)
                            group by c.id)
                        select a.*, array(select al.alias from organisation.unit_alias al
                                          where al.unit_id = a.id order by al.position) as aliases
                        from alive a join hit h using (id) order by h.rank, a.id limit :limit
                        """)
                .param("text", text)
                .param("day", day)
                .param("authority", authority.value())
                .param("limit", limit)
                .query(Units::read)
                .list();
    }
}
