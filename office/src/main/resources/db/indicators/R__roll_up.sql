-- Functions that are replaced whole whenever they change (Flyway runs this file again); V2 holds how they began, and
-- what stands around them.

-- Figures added up: for each node, indicator and member (0: no dimension, or the sum of its members, without those that
-- are parts of others) of one period.
--
-- look        REPORTED: as it is counted (a cumulative figure as it stands at the end of the period)
--             WITHIN:   what the period alone brought
--             TO_DATE:  what the year has brought up to the end of the period
-- from_state  figures in this state or further count (3: accepted)
-- day         the tree on which they are added up; figures of units that have ended count for their heirs
--
-- `present`, `absent` and `expected` count figures: with a value, with a reason for having none, and those that there
-- should be. What is missing is never taken as 0.
--
-- Nor is what a unit said another way: who said a criterion as a whole is not expected to say its parts.
--
-- A member of a dimension counts in the recorded periods on whose last day it was in force. Hardly any has such days
-- (`timed`); the others are not asked for them.
--
-- What was accepted counts while its form is open again (`standing_figure`): a handful of rows beside the figures, which
-- are read once.
--
-- Figures that count as they stand are added up at once, before anything else is looked at: a month of the whole
-- country is two thirds of a million of them. The small lists go in as arrays, whose length the planner can see; where
-- few units count (a province of a country), they are named wherever figures are read, and an index finds them.
create or replace function indicators.roll_up(authority bigint, wanted integer[], nodes bigint[], of_period integer, look text,
                                   from_state smallint, day date)
    returns table (node_id bigint, indicator_id integer, member_id integer, value numeric,
                   present bigint, absent bigint, expected bigint)
    language plpgsql stable parallel safe
    set plan_cache_mode = force_custom_plan
    set work_mem = '64MB' -- some ten thousand sums at a time
as $$
#variable_conflict use_column
declare
    p             indicators.period;
    units         bigint[];
    tops          bigint[];
    heirs         boolean[];
    part_of       integer[];
    part_periods  integer[];
    part_ways     "char"[]; -- s: one figure as it stands, l: of each unit first
    part_befores  integer[];
    part_lasts    integer[];
    part_weights  integer[];
    plain_periods integer[];
    weights       integer[];
    weight_periods integer[];
    narrowed      integer[];
    few           bigint[]; -- null: most units of the authority, better read as they lie
    latest_of     integer[];
    timed         integer[] := '{}'; -- members that were not in force always
    parted        integer[] := '{}'; -- indicators of criteria that have parts
begin
    select * into p from indicators.period q where q.id = of_period and q.authority_id = authority;
    select array_agg(r.unit_id), array_agg(r.node_id), array_agg(r.own and r.unit_id <> r.node_id)
    into units, tops, heirs
    from indicators.reach(authority, day) r where r.node_id = any (nodes);

    -- Which recorded periods make up the one asked for.
    select array_agg(q.id), array_agg(q.period_id), array_agg(q.last_id), array_agg(q.before_id), array_agg(q.weight_id),
           array_agg((case when q.parts > 1 or q.since or q.weight_id is not null then 'l' else 's' end)::"char"),
           array_agg(q.id) filter (where q.latest)
    into part_of, part_periods, part_lasts, part_befores, part_weights, part_ways, latest_of
    from (
        select i.id, r.id as period_id, i.weight_id, i.over_units = 'LAST' as latest,
               k.since, count(*) over (partition by i.id) as parts,
               first_value(r.id) over (partition by i.id order by r.last_day desc) as last_id,
               case when k.since then coalesce((
                   select b.id from indicators.period b
                   where b.authority_id = authority and b.calendar = p.calendar and b.kind = i.frequency
                     and b.year = p.year and b.last_day = p.first_day - 1), -1) end as before_id
        from indicators.indicator i
        join indicators.period y on y.authority_id = authority and y.calendar = p.calendar and y.kind = 'YEAR'
                                and y.year = p.year
        cross join lateral (select i.over_time = 'CUMULATIVE' and look = 'WITHIN' and p.first_day <> y.first_day
                                       as since) k
        join indicators.period r on r.authority_id = authority and r.calendar = p.calendar and r.kind = i.frequency
                                and r.year = p.year and r.last_day <= p.last_day
        where i.authority_id = authority and i.formula is null and i.calendar = p.calendar
          and (wanted is null or i.id = any (wanted))
          and case when i.over_time = 'IN_PERIOD' then look = 'TO_DATE' or r.first_day >= p.first_day
                   else r.last_day = p.last_day end) q;
    if part_of is null then
        return;
    end if;
    plain_periods := array(select distinct w.period_id
                           from unnest(part_periods, part_ways) as w (period_id, way) where w.way = 's');
    weights := array(select distinct w from unnest(part_weights) as w where w is not null);
    weight_periods := array(select distinct w.last_id from unnest(part_lasts, part_weights) as w (last_id, weight_id)
                            where w.weight_id is not null);
    timed := array(select m.id from indicators.member m
                   where m.authority_id = authority and (m.from_day is not null or m.until_day is not null));
    parted := array(select distinct i.id from indicators.indicator i
                    join indicators.member m on m.dimension_id = i.dimension_id and m.of_code is not null
                    where i.id = any (part_of));
    few := (select array_agg(distinct w) from unnest(units) as w having count(distinct w) <= 500);
    narrowed := case when wanted is not null then part_of end;

    return query
    with part as materialized (
        select * from unnest(part_of, part_periods, part_ways, part_befores, part_lasts, part_weights)
            as w (indicator_id, period_id, way, before_id, last_id, weight_id)),
    reach as (
        select * from unnest(units, tops, heirs) as r (unit_id, node_id, inherited)),
    plain as materialized (
        select r.node_id, f.indicator_id, f.member_id, f.period_id, r.inherited,
               sum(f.value) as total, count(f.value) as counted, count(*) as said,
               max(array[extract(epoch from f.recorded_at), f.value])
                   filter (where f.indicator_id = any (latest_of) and f.value is not null) as latest
        from indicators.figure f
        join organisation.unit u on u.id = f.unit_id -- its statistics tell the planner which side is small
        join reach r on r.unit_id = u.id + 0
        where f.period_id = any (plain_periods) and f.authority_id = authority and f.state >= from_state
          and (narrowed is null or f.indicator_id = any (narrowed))
          and (few is null or f.unit_id = any (few))
        group by r.node_id, f.indicator_id, f.member_id, f.period_id, r.inherited),
    standing as materialized (
        select s.* from indicators.standing_figure s
        join indicators.report t on t.id = s.report_id and t.state < from_state
        where s.authority_id = authority and s.state >= from_state),
    again as (
        select r.node_id, s.indicator_id, s.member_id, s.period_id, r.inherited,
               sum(s.value) as total, count(s.value) as counted, count(*) as said,
               max(array[extract(epoch from s.recorded_at), s.value]) filter (where s.value is not null) as latest
        from standing s
        join reach r on r.unit_id = s.unit_id
        group by r.node_id, s.indicator_id, s.member_id, s.period_id, r.inherited),
    timely as materialized ( -- in which of the periods they were
        select w.indicator_id, w.period_id, m.id as member_id
        from part w
        join indicators.indicator i on i.id = w.indicator_id
        join indicators.period q on q.id = w.period_id
        join indicators.member m on m.dimension_id = i.dimension_id
        where m.id = any (timed) and indicators.in_force(m.from_day, m.until_day, q.last_day)),
    apart as ( -- one unit's figures of each period
        select w.before_id, w.last_id, w.weight_id, f.unit_id, f.indicator_id, f.member_id, f.recorded_at, f.value
        from part w
        join indicators.figure f on f.period_id = w.period_id and f.indicator_id = w.indicator_id
        where w.way = 'l' and f.authority_id = authority and f.state >= from_state
          and (few is null or f.unit_id = any (few))
          and (f.member_id <> all (timed) or (w.period_id, f.member_id) in (select o.period_id, o.member_id from timely o))
        union all
        select w.before_id, w.last_id, w.weight_id, s.unit_id, s.indicator_id, s.member_id, s.recorded_at, s.value
        from part w
        join standing s on s.period_id = w.period_id and s.indicator_id = w.indicator_id
        where w.way = 'l'
          and (s.member_id <> all (timed) or (w.period_id, s.member_id) in (select o.period_id, o.member_id from timely o))),
    leaf as (
        select f.unit_id, f.indicator_id, f.member_id, f.last_id, f.weight_id, max(f.recorded_at) as recorded_at,
               sum(case when f.before_id is null then f.value else f.value - coalesce((
                       select b.value from indicators.figure b
                       where b.period_id = f.before_id and b.indicator_id = f.indicator_id and b.unit_id = f.unit_id
                         and b.member_id = f.member_id and b.authority_id = authority and b.state >= from_state), (
                       select b.value from standing b
                       where b.period_id = f.before_id and b.indicator_id = f.indicator_id and b.unit_id = f.unit_id
                         and b.member_id = f.member_id)) end)
                   as value,
               count(f.value) as present, count(*) - count(f.value) as absent
        from apart f
        group by f.unit_id, f.indicator_id, f.member_id, f.last_id, f.weight_id),
    weight as materialized (
        select k.last_id, k.weight_id, x.unit_id, x.value
        from (select distinct w.last_id, w.weight_id from part w where w.weight_id is not null) k
        join indicators.figure x on x.period_id = k.last_id and x.indicator_id = k.weight_id and x.member_id = 0
        where x.period_id = any (weight_periods) and x.indicator_id = any (weights)
          and x.authority_id = authority and x.state >= from_state and x.value is not null
          and (few is null or x.unit_id = any (few))
        union all
        select distinct w.last_id, w.weight_id, s.unit_id, s.value
        from part w
        join standing s on s.period_id = w.last_id and s.indicator_id = w.weight_id and s.member_id = 0
        where s.value is not null),
    added as (
        select g.node_id, g.indicator_id, g.member_id, g.inherited, g.total, g.counted, g.counted as present,
               g.said - g.counted as absent, null::numeric as weighted, null::numeric as weights, g.latest
        from (select * from plain union all select * from again) g
        join part w on w.indicator_id = g.indicator_id and w.period_id = g.period_id and w.way = 's'
        union all
        select r.node_id, l.indicator_id, l.member_id, r.inherited, sum(l.value), count(l.value),
               sum(case when l.value is null then 0 else l.present end)::bigint, sum(l.absent)::bigint,
               sum(l.value * x.value), sum(x.value) filter (where l.value is not null),
               max(array[extract(epoch from l.recorded_at), l.value]) filter (where l.value is not null)
        from leaf l
        join reach r on r.unit_id = l.unit_id
        left join weight x on x.last_id = l.last_id and x.weight_id = l.weight_id and x.unit_id = l.unit_id
        group by r.node_id, l.indicator_id, l.member_id, r.inherited),
    merged as (
        select a.node_id, a.indicator_id, a.member_id, sum(a.total) as total, sum(a.counted) as counted,
               sum(a.present) as present, sum(a.absent) as absent, sum(a.weighted) as weighted,
               sum(a.weights) as weights, max(a.latest) as latest
        from added a
        join indicators.indicator i on i.id = a.indicator_id
        left join indicators.dimension s on s.id = i.dimension_id
        where not a.inherited or indicators.inherited(i.over_units, s.criteria)
        group by a.node_id, a.indicator_id, a.member_id),
    -- How many figures there should be: for each period that counts, of the units as they were then, while the set of
    -- criteria is in force.
    way as (
        select distinct i.gathered_kinds, i.gathered_group, q.last_day
        from part w
        join indicators.indicator i on i.id = w.indicator_id
        join indicators.period q on q.id = w.period_id),
    due as materialized (
        select y.gathered_kinds, y.gathered_group, y.last_day, r.node_id, count(*) as units
        from way y
        cross join lateral indicators.asked(authority, y.gathered_kinds, y.gathered_group, y.last_day) a
        join reach r on r.unit_id = a.unit_id
        group by 1, 2, 3, 4),
    expecting as (
        select i.id as indicator_id, w.member_id, d.node_id, sum(d.units) as units
        from (select t.indicator_id, t.period_id, 0 as member_id from part t
              union all select t.indicator_id, t.period_id, t.member_id from timely t) w
        join indicators.indicator i on i.id = w.indicator_id
        join indicators.period q on q.id = w.period_id
        left join indicators.dimension s on s.id = i.dimension_id
        join due d on d.last_day = q.last_day and d.gathered_kinds = i.gathered_kinds
                  and d.gathered_group is not distinct from i.gathered_group
        where coalesce(s.from_day <= q.last_day, true) and coalesce(q.first_day < s.until_day, true)
        group by 1, 2, 3),
    -- What each unit said of criteria that have parts: of each as a whole, or by its parts (`said_whole`).
    said as (
        select w.period_id, w.indicator_id, f.unit_id, coalesce(m.of_code, m.code) as code,
               bool_or(m.of_code is null) as whole, bool_or(m.of_code is not null) as parts
        from part w
        join indicators.period q on q.id = w.period_id
        join (select g.period_id, g.indicator_id, g.unit_id, g.member_id from indicators.figure g
              where g.indicator_id = any (parted) and g.period_id = any (part_periods) and g.authority_id = authority
                and g.state >= from_state and (few is null or g.unit_id = any (few))
              union all
              select s.period_id, s.indicator_id, s.unit_id, s.member_id from standing s) f
            on f.period_id = w.period_id and f.indicator_id = w.indicator_id
        join indicators.member m on m.id = f.member_id
        where w.indicator_id = any (parted)
          and (m.of_code is null or indicators.in_force(m.from_day, m.until_day, q.last_day))
          and exists (select from indicators.member b
                      where b.dimension_id = m.dimension_id and b.of_code = coalesce(m.of_code, m.code)
                        and indicators.in_force(b.from_day, b.until_day, q.last_day))
        group by 1, 2, 3, 4),
    -- Who said a criterion as a whole owes none of its parts.
    whole as (
        select r.node_id, u.indicator_id, b.id as member_id, count(*) as units
        from (select s.period_id, s.indicator_id, s.unit_id, bool_or(s.whole) and not bool_or(s.parts) as all_of_them,
                     array_agg(s.code) filter (where s.whole and not s.parts) as codes
              from said s group by 1, 2, 3) u
        join reach r on r.unit_id = u.unit_id
        join indicators.indicator i on i.id = u.indicator_id
        join indicators.period q on q.id = u.period_id
        join indicators.member b on b.dimension_id = i.dimension_id and b.of_code is not null
                                and indicators.in_force(b.from_day, b.until_day, q.last_day)
        where u.all_of_them or b.of_code = any (u.codes)
        group by 1, 2, 3),
    member as materialized (
        select i.id as indicator_id, m.id, m.of_code, case when m.id = any (timed) then m.id else 0 end as expected_of
        from indicators.indicator i
        join indicators.member m on m.dimension_id = i.dimension_id
        where i.id = any (part_of)
          and (m.id <> all (timed) or (i.id, m.id) in (select o.indicator_id, o.member_id from timely o))),
    filled as (
        select n.node_id, i.id as indicator_id, coalesce(m.id, 0) as member_id,
               i.sum_of_members and m.of_code is null as adds_up,
               case i.over_units
                   when 'SUM' then a.total
                   when 'MEAN' then a.total / nullif(a.counted, 0)
                   when 'WEIGHTED' then a.weighted / nullif(a.weights, 0)
                   when 'LAST' then a.latest[2]
                   else case when a.counted = 1 and coalesce(e.units, 0) <= 1 then a.total end end as value,
               coalesce(a.present, 0)::bigint as present, coalesce(a.absent, 0)::bigint as absent,
               greatest(coalesce(e.units, 0) - coalesce(h.units, 0), 0)::bigint as expected
        from indicators.indicator i
        cross join unnest(nodes) n (node_id)
        left join member m on m.indicator_id = i.id
        left join merged a on a.node_id = n.node_id and a.indicator_id = i.id and a.member_id = coalesce(m.id, 0)
        left join expecting e on e.node_id = n.node_id and e.indicator_id = i.id
            and e.member_id = coalesce(m.expected_of, 0)
        left join whole h on h.node_id = n.node_id and h.indicator_id = i.id and h.member_id = m.id
        where i.id = any (part_of) and (i.dimension_id is null or m.id is not null))
    select f.node_id, f.indicator_id, f.member_id, f.value, f.present, f.absent, f.expected
    from filled f
    union all
    select f.node_id, f.indicator_id, 0, sum(f.value), sum(f.present)::bigint, sum(f.absent)::bigint,
           sum(f.expected)::bigint
    from filled f where f.adds_up
    group by f.node_id, f.indicator_id;
end $$;

-- The goals of a year on the tree of a day: the node's own, else for what adds up the sum of those below; of the
-- members' goals likewise the sum where nobody set one for all.
create or replace function indicators.goal(authority bigint, wanted integer[], nodes bigint[], of_year smallint, day date)
    returns table (node_id bigint, indicator_id integer, member_id integer, base text, value numeric, decision text,
                   units bigint)
    language sql stable parallel safe
begin atomic
    with reach as materialized (
        select r.unit_id, r.node_id, r.own from indicators.reach(authority, day) r where r.node_id = any (nodes)),
    each as (
        select r.node_id, t.indicator_id, t.member_id, t.base, i.sum_of_members and m.of_code is null as adds_up,
               bool_or(r.unit_id = r.node_id) as set_here,
               sum(t.value) filter (where r.unit_id = r.node_id) as here,
               max(t.decision) filter (where r.unit_id = r.node_id) as decision,
               sum(t.value) as below, count(*) as units, i.over_units
        from indicators.target t
        join indicators.indicator i on i.id = t.indicator_id
        join reach r on r.unit_id = t.unit_id
        left join indicators.member m on m.id = t.member_id
        where t.authority_id = authority and t.year = of_year and (wanted is null or t.indicator_id = any (wanted))
        group by r.node_id, t.indicator_id, t.member_id, t.base, i.sum_of_members, m.of_code, i.over_units),
    goal as (
        select e.node_id, e.indicator_id, e.member_id, e.base, e.adds_up,
               case when e.set_here then e.here else e.below end as value, e.decision,
               case when e.set_here then 1 else e.units end as units
        from each e where e.set_here or e.over_units = 'SUM')
    select g.node_id, g.indicator_id, g.member_id, g.base, g.value, g.decision, g.units from goal g
    union all
    select g.node_id, g.indicator_id, 0, g.base, sum(g.value), null, sum(g.units)::bigint
    from goal g
    where g.adds_up and g.member_id <> 0
      and not exists (select from goal o where o.node_id = g.node_id and o.indicator_id = g.indicator_id
                                           and o.base = g.base and o.member_id = 0)
    group by g.node_id, g.indicator_id, g.base;
end;
