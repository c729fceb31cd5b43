-- What is found by its words is found in the order of the lists and counted by where it stands, without asking tasks.task
-- for each. Whole tasks and parts have an index of words each: a list for the whole authority wants whole tasks alone.
alter table tasks.finding
    add column authority_id bigint,
    add column whole boolean,
    add column state text,
    add column task_class text,
    add column due date,
    add column done_on date,
    add column place int;

create or replace function tasks.find(ids bigint[]) returns void
    language sql
begin atomic
    insert into tasks.finding (task_id, words, authority_id, whole, state, task_class, due, done_on, place)
    select t.id, tasks.words(s.words), t.authority_id, s.whole, t.state, t.task_class, t.due, t.done_on, t.place
    from tasks.said s
    join tasks.task t on t.id = s.id
    where s.id = any(ids) order by s.id
    on conflict (task_id) do update set words = excluded.words where finding.words <> excluded.words;
    insert into tasks.known_word (word)
    select distinct said.lexeme from tasks.finding f cross join unnest(f.words) as said where f.task_id = any(ids)
    order by 1 -- always in one order, so that two who write do not wait for each other
    on conflict do nothing;
end;

create or replace function tasks.move_sight() returns trigger
    language plpgsql
as $$
begin
    update tasks.sight
    set state = new.state, task_class = new.task_class, due = new.due, done_on = new.done_on, place = new.place
    where task_id = new.id;
    update tasks.finding
    set state = new.state, task_class = new.task_class, due = new.due, done_on = new.done_on, place = new.place
    where task_id = new.id;
    return null;
end
$$;

create or replace function tasks.refill_finding() returns void
    language plpgsql
as $$
begin
    drop index if exists tasks.finding_by_word, tasks.finding_of_parts, tasks.finding_in_order;
    delete from tasks.finding;
    insert into tasks.finding (task_id, words, authority_id, whole, state, task_class, due, done_on, place)
    select t.id, tasks.words(s.words), t.authority_id, s.whole, t.state, t.task_class, t.due, t.done_on, t.place
    from tasks.said s
    join tasks.task t on t.id = s.id
    order by not s.whole, s.id; -- whole tasks together
    create index finding_by_word on tasks.finding using gin (words) with (fastupdate = off) where whole;
    create index finding_of_parts on tasks.finding using gin (words) with (fastupdate = off) where not whole;
    create index finding_in_order on tasks.finding (authority_id, place, task_id) where whole;
    delete from tasks.known_word;
    insert into tasks.known_word (word)
    select distinct said.lexeme from tasks.finding f cross join unnest(f.words) as said;
end
$$;

select tasks.refill_finding();

alter table tasks.finding
    alter column authority_id set not null,
    alter column whole set not null,
    alter column state set not null,
    alter column task_class set not null,
    alter column place set not null;
