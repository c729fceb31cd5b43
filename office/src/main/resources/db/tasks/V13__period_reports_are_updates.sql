-- A periodic report is an update, too: tasks.standing as before (V11), with one step more.
create or replace function tasks.standing(of_authority bigint, first_day date, last_day date, today date, fresh_days int)
    returns table (task_id bigint, code text, text text, document_id bigint, document_label text, leader_id bigint,
                   task_class text, state text, original_due date, due date, done_on date, withdrawn_on date,
                   updated_on date, lead_id bigint, lead_name text, answers_original bigint, answers_extended bigint,
                   figure text, original text, extended text, fresh text)
    language sql stable parallel safe
as $$
    select t.id, t.code, t.text, t.document_id, t.document_label, coalesce(t.supervised_by, t.given_by),
           t.task_class, s.state, t.original_due, t.due, s.done_on, s.withdrawn_on, f.updated_on,
           lead.unit_id, coalesce(lead.name, ''),
           case when v.original is not null then tasks.lead_on(t.id, t.original_due) end,
           case when v.extended is not null then tasks.lead_on(t.id, t.due) end,
           w.figure, v.original, v.extended,
           case when w.figure like 'RUNNING%'
               then case when d.as_of - f.updated_on <= fresh_days then 'FRESH' else 'STALE' end end
    from (select least(last_day, today) as as_of) as d
    join tasks.task t on t.authority_id = of_authority and tasks.local_day(t.assigned_at) <= d.as_of
        and (t.done_on is null or t.done_on >= first_day or t.original_due between first_day and last_day
             or t.due between first_day and last_day)
    left join lateral (select c.state, tasks.local_day(c.at) as day from tasks.state_change c
                       where c.task_id = t.id and tasks.local_day(c.at) <= d.as_of
                       order by c.id desc limit 1) as h on true
    cross join lateral (select case when t.state = 'DONE' and t.done_on <= d.as_of then 'DONE'
                                    when h.state is null or h.state = 'DONE' then 'IN_PROGRESS' else h.state end as state,
                               case when t.state = 'DONE' and t.done_on <= d.as_of then t.done_on end as done_on,
                               case when h.state = 'WITHDRAWN' and t.state <> 'DONE' then h.day end as withdrawn_on) as s
    cross join lateral (select
        case when s.done_on < first_day or s.withdrawn_on < first_day then null
             when s.state in ('WITHDRAWN', 'SUSPENDED') then s.state
             else case tasks.timeliness(t.due, s.done_on, d.as_of)
                 when 'ON_TIME' then 'DONE_ON_TIME' when 'LATE' then 'DONE_LATE'
                 when 'OVERDUE' then 'RUNNING_OVERDUE' when 'NOT_DUE' then 'RUNNING_IN_TIME'
                 when 'UNDATED' then case when s.done_on is null then 'RUNNING_UNDATED' else 'DONE_UNDATED' end
                 else 'RUNNING_DUE_SOON' end
        end as figure) as w
    cross join lateral (select
        case when t.task_class = 'DATED' and t.original_due between first_day and last_day
            then tasks.verdict(t.original_due, s.done_on, s.withdrawn_on, d.as_of) end as original,
        case when t.task_class = 'DATED' and t.due between first_day and last_day
            then tasks.verdict(t.due, s.done_on, s.withdrawn_on, d.as_of) end as extended) as v
    left join lateral (select c.unit_id, c.name from tasks.lead_change c
                       where c.task_id = t.id and tasks.local_day(c.at) <= d.as_of
                       order by c.id desc limit 1) as lead on true
    cross join lateral (select coalesce(max(tasks.local_day(e.at)), tasks.local_day(t.assigned_at)) as updated_on
                        from tasks.entry e
                        where w.figure like 'RUNNING%' and e.task_id = t.id and tasks.local_day(e.at) <= d.as_of
                          and e.step in ('ASSIGN', 'ACKNOWLEDGE', 'PROGRESS', 'SUBMIT', 'REFUSE', 'ASK_EXTENSION',
                                         'REPORT_DELAY',
                                         'REPORT_PERIOD')) as f
    where (w.figure is not null or v.original is not null or v.extended is not null)
      and case when t.parent_id is null
          then not (exists (select from tasks.task p where p.parent_id = t.id) and tasks.is_given_to_group(t.id))
          else tasks.is_given_to_group(t.parent_id) end
$$;
