-- Criteria with parts that were said as a whole at a place, before there were parts: they stay so, and their parts are
-- not asked for there. A criterion is said as a whole where it says something and none of its parts does; where no part
-- of any says anything and a criterion does, all of them are: a form is filled in one way. Parts that are not in force on
-- the last day of the period split nothing.
create or replace function indicators.said_whole(authority bigint, of_indicator integer, of_unit bigint, of_period integer)
    returns table (member_id integer)
    language sql stable parallel safe
begin atomic
    with said as materialized (
        select f.member_id from indicators.figure f
        where f.period_id = of_period and f.indicator_id = of_indicator and f.unit_id = of_unit
          and f.authority_id = authority),
    split as materialized (
        select c.id, exists (select from said s where s.member_id = c.id) as whole,
               bool_or(exists (select from said s where s.member_id = p.id)) as parts
        from indicators.indicator i
        join indicators.member c on c.dimension_id = i.dimension_id
        join indicators.period q on q.id = of_period
        join indicators.member p on p.dimension_id = c.dimension_id and p.of_code = c.code
                                and indicators.in_force(p.from_day, p.until_day, q.last_day)
        where i.id = of_indicator
        group by c.id)
    select s.id from split s
    where s.whole and not s.parts
       or (select bool_or(o.whole) and not bool_or(o.parts) from split o);
end;
