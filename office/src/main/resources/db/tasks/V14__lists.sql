-- What lists are made of, so that none of them has to look at every task there is. `tasks.sight` and `tasks.tally` repeat
-- what stands in `tasks.task` and `tasks.party`; triggers keep them, `tasks.refill_lists()` makes them anew. Whoever changes
-- `tasks.timeliness`, `tasks.place` or these triggers calls it in the same migration.

-- Where a task stands in every list: what is open by its deadline, then undated, then suspended (below 600000); then what is done, the
-- latest first; then what was withdrawn. 36500 days are a hundred years from 2000.
create function tasks.place(state text, due date, done_on date, paper_on date) returns int
    language sql immutable parallel safe
return case
    when state = 'DONE' and done_on is not null then 1000000 - (done_on - date '2000-01-01')
    when state = 'WITHDRAWN' then 2000000 - (paper_on - date '2000-01-01')
    when state = 'SUSPENDED' then 550000
    when due is null then 500000
    else least(greatest(due - date '2000-01-01', -36500), 400000)
end;

alter table tasks.task
    add column place int generated always as (tasks.place(state, due, done_on, paper_on)) stored,
    drop column search; -- tasks.finding

-- A list for the whole authority shows a group's task once: its parts stand in none of these.
create index task_in_order on tasks.task (authority_id, place, id) include (state, task_class, due, done_on)
    where parent_id is null;
create index task_by_state on tasks.task (authority_id, state, place, id) where parent_id is null;
create index task_by_giver on tasks.task (given_by, place, id) include (state, task_class, due, done_on)
    where parent_id is null;
create index task_by_deadline on tasks.task (authority_id, due, place, id) include (state, task_class, done_on)
    where parent_id is null and due is not null;
drop index if exists tasks.task_by_parent;
create index task_by_parent on tasks.task (parent_id, state) where parent_id is not null;

-- Which tasks stand in the lists of a unit, whole tasks and parts: one row for a unit and a task.
create table tasks.sight (
    task_id      bigint  not null references tasks.task (id),
    unit_id      bigint  not null,
    authority_id bigint  not null,
    leads        boolean not null,
    coordinates  boolean not null,
    state        text    not null,
    task_class   text    not null,
    due          date,
    done_on      date,
    place        int     not null,
    primary key (task_id, unit_id)
);

create index sight_in_order on tasks.sight (authority_id, unit_id, place, task_id)
    include (leads, coordinates, state, task_class, due, done_on);

-- How many whole tasks are done, added up: a task that gets done adds a row, so that two that get done at the same moment
-- do not wait for each other; now and then the rows are put together. What is open is few, and counted where it stands.
create table tasks.tally (
    authority_id bigint not null,
    task_class   text   not null,
    timeliness   text   not null,
    tasks        int    not null
);

create index tally_by_authority on tasks.tally (authority_id);

create function tasks.see(ids bigint[]) returns void
    language sql
begin atomic
    delete from tasks.sight where task_id = any(ids);
    insert into tasks.sight
        (task_id, unit_id, authority_id, leads, coordinates, state, task_class, due, done_on, place)
    select t.id, p.unit_id, t.authority_id, bool_or(p.role = 'LEAD'), bool_or(p.role = 'COORDINATING'), t.state,
           t.task_class, t.due, t.done_on, t.place
    from tasks.party p
    join tasks.task t on t.id = p.task_id
    where p.task_id = any(ids) and p.unit_id is not null
    group by t.id, p.unit_id;
end;

create function tasks.keep_sight() returns trigger
    language plpgsql
as $$
begin
    if tg_op = 'DELETE' then
        perform tasks.see(array(select distinct task_id from gone));
    else
        perform tasks.see(array(select distinct task_id from added));
    end if;
    return null;
end
$$;

create trigger sight_is_kept_in after insert on tasks.party
    referencing new table as added for each statement execute function tasks.keep_sight();
create trigger sight_is_kept_over after update on tasks.party
    referencing new table as added for each statement execute function tasks.keep_sight();
create trigger sight_is_kept_out after delete on tasks.party
    referencing old table as gone for each statement execute function tasks.keep_sight();

create function tasks.move_sight() returns trigger
    language plpgsql
as $$
begin
    update tasks.sight
    set state = new.state, task_class = new.task_class, due = new.due, done_on = new.done_on, place = new.place
    where task_id = new.id;
    return null;
end
$$;

create trigger sight_is_moved after update on tasks.task
    for each row
    when (row (old.state, old.task_class, old.due, old.done_on, old.place)
          is distinct from row (new.state, new.task_class, new.due, new.done_on, new.place))
    execute function tasks.move_sight();

create function tasks.put_tally_together() returns void
    language sql
begin atomic
    with taken as (
        delete from tasks.tally where ctid = any(array(select ctid from tasks.tally for update skip locked))
        returning *)
    insert into tasks.tally (authority_id, task_class, timeliness, tasks)
    select authority_id, task_class, timeliness, sum(tasks) from taken group by 1, 2, 3 having sum(tasks) <> 0;
end;

create function tasks.keep_tally() returns trigger
    language plpgsql
as $$
begin
    if tg_op <> 'INSERT' and old.parent_id is null and old.state = 'DONE' and old.done_on is not null then
        insert into tasks.tally
        values (old.authority_id, old.task_class, tasks.timeliness(old.state, old.due, old.done_on, old.done_on), -1);
    end if;
    if tg_op <> 'DELETE' and new.parent_id is null and new.state = 'DONE' and new.done_on is not null then
        insert into tasks.tally
        values (new.authority_id, new.task_class, tasks.timeliness(new.state, new.due, new.done_on, new.done_on), 1);
        if random() < 0.02 then
            perform tasks.put_tally_together();
        end if;
    end if;
    return null;
end
$$;

create trigger tally_is_kept_in after insert or delete on tasks.task
    for each row execute function tasks.keep_tally();
create trigger tally_is_kept after update on tasks.task
    for each row
    when (row (old.state, old.task_class, old.due, old.done_on, old.parent_id)
          is distinct from row (new.state, new.task_class, new.due, new.done_on, new.parent_id))
    execute function tasks.keep_tally();

create function tasks.refill_lists() returns void
    language sql
begin atomic
    delete from tasks.sight;
    insert into tasks.sight
        (task_id, unit_id, authority_id, leads, coordinates, state, task_class, due, done_on, place)
    select t.id, p.unit_id, t.authority_id, bool_or(p.role = 'LEAD'), bool_or(p.role = 'COORDINATING'), t.state,
           t.task_class, t.due, t.done_on, t.place
    from tasks.party p
    join tasks.task t on t.id = p.task_id
    where p.unit_id is not null
    group by t.id, p.unit_id;
    delete from tasks.tally;
    insert into tasks.tally (authority_id, task_class, timeliness, tasks)
    select authority_id, task_class, tasks.timeliness(state, due, done_on, done_on), count(*)
    from tasks.task
    where parent_id is null and state = 'DONE' and done_on is not null
    group by 1, 2, 3;
end;

select tasks.refill_lists();
