-- Which units below a node meet each criterion, by group of units: of those that are asked, who has spoken of the
-- criterion and who meets it. `in_group` is what the unit says of its group in the same period; null where it says
-- nothing. What a unit says is what `roll_up` says of it.
create or replace function indicators.by_group(authority bigint, criteria integer, grouping_by integer, node bigint,
                                               of_period integer, from_state smallint, day date)
    returns table (in_group numeric, member_id integer, met bigint[], spoken bigint[])
    language sql stable parallel safe
as $$
    with said as materialized (
        select r.*
        from indicators.roll_up(authority, array[criteria, grouping_by], (
                 select array_agg(distinct a.unit_id)
                 from indicators.indicator i
                 cross join lateral indicators.asked(authority, i.gathered_kinds, i.gathered_group, day) a
                 join indicators.reach(authority, day) r on r.unit_id = a.unit_id
                 where i.id = criteria and r.node_id = node), of_period, 'REPORTED', from_state, day) r
        where r.value is not null)
    select g.value, s.member_id, coalesce(array_agg(s.node_id order by s.node_id) filter (where s.value > 0), '{}'),
           array_agg(s.node_id order by s.node_id)
    from said s
    left join said g on g.node_id = s.node_id and g.indicator_id = grouping_by and g.member_id = 0
    where s.indicator_id = criteria and s.member_id <> 0
    group by g.value, s.member_id
    order by g.value nulls last, s.member_id
$$;
