-- What a unit said in the periods before, as the tree of its own period has it. Flyway runs this file again when it
-- changes; `R__roll_up.sql` asks the same of what is inherited.

-- What a successor may take over from those before it: what adds up, and means whose weights are known. Which criteria it
-- meets it has to say itself: 19 of one commune and 10 of another are not 29 of the one that took over.
create or replace function indicators.inherited(over_units text, criteria boolean) returns boolean
    language sql immutable parallel safe
    return over_units in ('SUM', 'WEIGHTED') and criteria is not true;

-- The latest period first (`back` 0: the period itself, in which a unit speaks for itself alone), `most` periods back.
-- Of a place at which nobody said anything there is no row; nor of one where some of those that should have said nothing,
-- but for the reason of one that has none: half of a figure is nothing to be held against.
--
-- Hardly any unit has taken over others: for those that have not, the tree is not looked at. Planned once: planning takes
-- longer than what is planned.
create or replace function indicators.past(authority bigint, wanted integer[], of_unit bigint, of_period integer, most integer)
    returns table (period_id integer, back integer, indicator_id integer, member_id integer, value numeric, absence text)
    language plpgsql stable parallel safe
    set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
declare
    p   indicators.period;
    kin bigint[] := array[of_unit]; -- the unit, and those whose work it alone has taken over
begin
    select * into p from indicators.period q where q.id = of_period and q.authority_id = authority;
    if exists (select from organisation.succession_link l where l.into_unit_id = of_unit) then
        kin := array(select of_unit union
                     select r.unit_id from indicators.reach(authority, p.last_day) r where r.node_id = of_unit and r.own);
    end if;
    return query
    with before as materialized (
        select q.id, q.last_day, (row_number() over (order by q.last_day desc) - 1)::integer as back
        from indicators.period q
        where q.authority_id = authority and q.calendar = p.calendar and q.kind = p.kind and q.last_day <= p.last_day
        order by q.last_day desc limit most + 1),
    said as (
        select b.id as period_id, b.back, g.indicator_id, g.member_id, g.unit_id, g.value, g.absence, i.over_units,
               case when cardinality(kin) > 1 then (
                   select x.value from indicators.figure x
                   where x.period_id = b.id and x.indicator_id = i.weight_id and x.unit_id = g.unit_id
                     and x.member_id = 0 and x.authority_id = authority) end as weight
        from before b
        join indicators.figure g on g.period_id = b.id and g.indicator_id = any (wanted) and g.unit_id = any (kin)
                                and g.authority_id = authority
        join indicators.indicator i on i.id = g.indicator_id
        left join indicators.dimension s on s.id = i.dimension_id
        left join indicators.member m on m.id = g.member_id
        where (g.unit_id = of_unit or b.back > 0 and indicators.inherited(i.over_units, s.criteria))
          and (m.id is null or indicators.in_force(m.from_day, m.until_day, b.last_day))),
    owing as ( -- of whom it was asked: only where more than one may have said it
        select b.id as period_id, i.id as indicator_id, array_agg(a.unit_id) as units
        from before b
        cross join indicators.indicator i
        left join indicators.dimension s on s.id = i.dimension_id
        cross join lateral indicators.asked(authority, i.gathered_kinds, i.gathered_group, b.last_day) a
        where cardinality(kin) > 1 and b.back > 0 and i.id = any (wanted)
          and indicators.inherited(i.over_units, s.criteria) and a.unit_id = any (kin)
        group by b.id, i.id)
    select t.* from (
        select s.period_id, s.back, s.indicator_id, s.member_id,
               case when bool_or(s.value is null) or not coalesce(min(o.units) <@ array_agg(s.unit_id), true) then null
                    when count(*) = 1 then min(s.value)
                    when min(s.over_units) = 'WEIGHTED' then sum(s.value * s.weight) / nullif(sum(s.weight), 0)
                    else sum(s.value) end as value,
               min(s.absence) as absence
        from said s
        left join owing o on o.period_id = s.period_id and o.indicator_id = s.indicator_id
        group by s.period_id, s.back, s.indicator_id, s.member_id) t
    where t.value is not null or t.absence is not null;
end $$;
