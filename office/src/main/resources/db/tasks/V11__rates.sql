-- Figures that cannot be gamed. What they need of the past is kept by triggers, whoever moves a task: in which state it
-- was on a day, and which unit led it.
create table tasks.state_change (
    id           bigint generated always as identity primary key,
    task_id      bigint      not null references tasks.task (id),
    authority_id bigint      not null,
    at           timestamptz not null,
    state        text        not null
);

create index state_change_by_task on tasks.state_change (task_id, id);

create table tasks.lead_change (
    id           bigint generated always as identity primary key,
    task_id      bigint      not null references tasks.task (id),
    authority_id bigint      not null,
    at           timestamptz not null,
    unit_id      bigint,
    name         text        not null
);

create index lead_change_by_task on tasks.lead_change (task_id, id);

create function tasks.local_day(at timestamptz) returns date
    language sql immutable parallel safe strict
return (at at time zone 'Asia/Ho_Chi_Minh')::date;

insert into tasks.state_change (task_id, authority_id, at, state)
select e.task_id, e.authority_id, e.at,
       case e.step when 'ASSIGN' then 'ASSIGNED' when 'ACKNOWLEDGE' then 'ACKNOWLEDGED' when 'PROGRESS' then 'IN_PROGRESS'
           when 'SUBMIT' then 'SUBMITTED' when 'CONFIRM' then 'DONE' when 'RETURN' then 'RETURNED'
           when 'WITHDRAW' then 'WITHDRAWN' end
from tasks.entry e
where e.step in ('ASSIGN', 'ACKNOWLEDGE', 'PROGRESS', 'SUBMIT', 'CONFIRM', 'RETURN', 'WITHDRAW')
order by e.id;

insert into tasks.state_change (task_id, authority_id, at, state)
select t.id, t.authority_id, t.updated_at, t.state
from tasks.task t
where t.state is distinct from
      (select c.state from tasks.state_change c where c.task_id = t.id order by c.id desc limit 1);

insert into tasks.lead_change (task_id, authority_id, at, unit_id, name)
select distinct on (p.task_id) p.task_id, p.authority_id, t.assigned_at, p.unit_id, p.name
from tasks.party p
join tasks.task t on t.id = p.task_id
where p.role = 'LEAD'
order by p.task_id, p.ordinal;

create function tasks.keep_first_state() returns trigger
    language plpgsql
as $$
begin
    insert into tasks.state_change (task_id, authority_id, at, state)
    select id, authority_id,
           case when state = 'ASSIGNED' then assigned_at else greatest(assigned_at, updated_at) end, state
    from added;
    return null;
end
$$;

create trigger first_state_is_kept
    after insert on tasks.task
    referencing new table as added
    for each statement execute function tasks.keep_first_state();

create function tasks.keep_state() returns trigger
    language plpgsql
as $$
begin
    insert into tasks.state_change (task_id, authority_id, at, state)
    values (new.id, new.authority_id, new.updated_at, new.state);
    return null;
end
$$;

create trigger state_is_kept
    after update of state on tasks.task
    for each row when (old.state is distinct from new.state) execute function tasks.keep_state();

-- Looked at when the transaction ends: then the task bears the time of the step that changed its lead.
create function tasks.keep_lead() returns trigger
    language plpgsql
as $$
declare
    of_task bigint := case when tg_op = 'DELETE' then old.task_id else new.task_id end;
begin
    insert into tasks.lead_change (task_id, authority_id, at, unit_id, name)
    select t.id, t.authority_id, case when last.id is null then t.assigned_at else t.updated_at end,
           lead.unit_id, lead.name
    from tasks.task t
    join lateral (select p.unit_id, p.name from tasks.party p
                  where p.task_id = t.id and p.role = 'LEAD' order by p.ordinal limit 1) as lead on true
    left join lateral (select c.id, c.unit_id, c.name from tasks.lead_change c
                       where c.task_id = t.id order by c.id desc limit 1) as last on true
    where t.id = of_task
      and (last.id is null or last.unit_id is distinct from lead.unit_id
           or lead.unit_id is null and last.name <> lead.name);
    return null;
end
$$;

create constraint trigger lead_is_kept
    after insert or update or delete on tasks.party
    deferrable initially deferred
    for each row execute function tasks.keep_lead();

create function tasks.forbid_change() returns trigger
    language plpgsql
as $$
begin
    raise exception 'rows of % are kept as they are', tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger state_change_stays before update or delete or truncate on tasks.state_change
    for each statement execute function tasks.forbid_change();
create trigger lead_change_stays before update or delete or truncate on tasks.lead_change
    for each statement execute function tasks.forbid_change();

-- The unit that led a task at the end of a day.
create function tasks.lead_on(of_task bigint, day date) returns bigint
    language sql stable parallel safe
as $$
    select c.unit_id
    from tasks.lead_change c
    where c.task_id = of_task
    order by tasks.local_day(c.at) <= day desc, case when tasks.local_day(c.at) <= day then -c.id else c.id end
    limit 1
$$;

-- The formula of the on-time rate: how a task stands against one of its deadlines at the end of the day `as_of`. The page
-- "Cách tính" says the same in words. The rate is ON_TIME / (ON_TIME + LATE).
create function tasks.verdict(deadline date, confirmed_on date, withdrawn_on date, as_of date) returns text
    language sql immutable parallel safe
as $$
    select case
        when deadline is null then 'UNDATED'
        when confirmed_on <= deadline then 'ON_TIME'
        when confirmed_on > deadline then 'LATE'
        when withdrawn_on <= deadline then 'LEFT'
        when as_of > deadline then 'LATE'
        else 'NOT_YET'
    end
$$;

-- A task whose lead is a group: its units each have a part of their own.
create function tasks.is_given_to_group(of_task bigint) returns boolean
    language sql stable parallel safe
as $$
    select exists (select from tasks.party p
                   where p.task_id = of_task and p.role = 'LEAD' and p.unit_id is null and p.group_id is not null)
$$;

-- What a period counts, one row for a task, as it stood at the end of the period's last day, or of today while the
-- period runs:
--   figure    the column of the work done and under way; null for a task that only its deadline brings into the period
--   original, extended   its verdict, in the one period in which that deadline lies
--   fresh     whether the unit said something within `fresh_days`; for work under way
-- Work counts for the unit that leads, a verdict for the unit that led at the end of the deadline's day.
-- A task given to a group counts as the parts of its units; what a unit divides by itself counts once, as the whole.
create function tasks.standing(of_authority bigint, first_day date, last_day date, today date, fresh_days int)
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
                                         'REPORT_DELAY', 'REPORT_PERIOD')) as f
    where (w.figure is not null or v.original is not null or v.extended is not null)
      and case when t.parent_id is null
          then not (exists (select from tasks.task p where p.parent_id = t.id) and tasks.is_given_to_group(t.id))
          else tasks.is_given_to_group(t.parent_id) end
$$;

-- How an authority counts. The days of "fresh", the calendar of its periods (ND09: from the 15th to the 14th, Nghị định
-- 09/2019/NĐ-CP điều 12), and from how many dated tasks on a unit stands in the next group of load; no thresholds:
-- quarters of the units.
create table tasks.rate_setting (
    authority_id bigint primary key,
    calendar     text  not null check (calendar in ('ND09', 'CALENDAR_MONTH')),
    fresh_days   int   not null check (fresh_days between 1 and 366),
    thresholds   int[] not null
);

-- A period whose figures have been sent: its rows stay as they were.
create table tasks.closed_period (
    id           bigint generated always as identity primary key,
    authority_id bigint      not null,
    period       text        not null,
    first_day    date        not null,
    last_day     date        not null,
    fresh_days   int         not null,
    thresholds   int[]       not null,
    closed_at    timestamptz not null,
    closed_by    bigint      not null,
    closed_name  text        not null,
    unique (authority_id, period)
);

create table tasks.closed_row (
    closed_id        bigint not null references tasks.closed_period (id),
    authority_id     bigint not null,
    task_id          bigint not null,
    code             text   not null,
    text             text   not null,
    document_id      bigint not null,
    document_label   text   not null,
    leader_id        bigint,
    task_class       text   not null,
    state            text   not null,
    original_due     date,
    due              date,
    done_on          date,
    withdrawn_on     date,
    updated_on       date,
    lead_id          bigint,
    lead_name        text   not null,
    answers_original bigint,
    answers_extended bigint,
    figure           text,
    original         text,
    extended         text,
    fresh            text,
    primary key (closed_id, task_id)
);

-- How units and leaders were called when the period was closed.
create table tasks.closed_name (
    closed_id    bigint not null references tasks.closed_period (id),
    authority_id bigint not null,
    kind         text   not null check (kind in ('UNIT', 'LEADER')),
    id           bigint not null,
    name         text   not null,
    primary key (closed_id, kind, id)
);

create trigger closed_period_stays before update or delete or truncate on tasks.closed_period
    for each statement execute function tasks.forbid_change();
create trigger closed_row_stays before update or delete or truncate on tasks.closed_row
    for each statement execute function tasks.forbid_change();
create trigger closed_name_stays before update or delete or truncate on tasks.closed_name
    for each statement execute function tasks.forbid_change();

-- Nothing is added to a period once the transaction that closed it has ended.
create function tasks.forbid_late_row() returns trigger
    language plpgsql
as $$
begin
    if exists (select from tasks.closed_period p
               where p.id = new.closed_id and p.xmin::text <> (pg_current_xact_id()::xid)::text) then
        raise exception 'period % is closed', new.closed_id using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

create trigger closed_row_comes_with_its_period before insert on tasks.closed_row
    for each row execute function tasks.forbid_late_row();
create trigger closed_name_comes_with_its_period before insert on tasks.closed_name
    for each row execute function tasks.forbid_late_row();
