-- Work of one objective: the proposals of a paper, later the tasks, that bear the same number give the same work to
-- several. It is the number of the first of these proposals.
alter table tasks.proposal
    add column objective     bigint,
    add column compared_with bigint not null default -1; -- how many tasks there were when it was compared; -1: never

alter table tasks.task
    add column objective bigint,
    add column paper_on  date; -- the day of the meeting or of the paper: tells which of two papers is the earlier

update tasks.task
set paper_on = case
    when document_label ~ ', \d{1,2}/\d{1,2}/\d{4}$'
        then to_date(substring(document_label from ', (\d{1,2}/\d{1,2}/\d{4})$'), 'DD/MM/YYYY')
    else (assigned_at at time zone 'Asia/Ho_Chi_Minh')::date
end;

alter table tasks.task alter column paper_on set not null;

create index task_by_objective on tasks.task (objective) where objective is not null;

-- Neighbouring words of a text, without accents and figures: what orders are looked up by when a new one may go on with
-- an old one. The office stands in front, so that one index serves all.
create function tasks.pairs(authority bigint, said text) returns text[]
    language sql immutable parallel safe strict
return (
    select coalesce(array_agg(distinct authority || ' ' || word || ' ' || next), '{}')
    from (select word, lead(word) over (order by at) as next
          from regexp_split_to_table(base.fold(said), ' ') with ordinality as cut (word, at)) as neighbours
    where word ~ '^[a-z]+$' and next ~ '^[a-z]+$');

-- Whole tasks only: a part says what its whole says.
create table tasks.wording (
    task_id      bigint primary key references tasks.task (id),
    authority_id bigint not null,
    document_id  bigint not null,
    paper_on     date   not null,
    pairs        text[] not null
);

-- Written seldom, read often: nothing waits beside the index.
create index wording_by_pair on tasks.wording using gin (pairs) with (fastupdate = off);

-- In how many tasks a pair stands: what is rare says much.
create table tasks.pair_count (
    pair   text primary key,
    having_it int not null
);

create function tasks.keep_wording() returns trigger
    language plpgsql
as $$
begin
    insert into tasks.wording (task_id, authority_id, document_id, paper_on, pairs)
    select id, authority_id, document_id, paper_on, tasks.pairs(authority_id, text)
    from added
    where parent_id is null;
    insert into tasks.pair_count as known (pair, having_it)
    select pair, count(*)
    from added
    join tasks.wording w on w.task_id = added.id
    cross join unnest(w.pairs) as pair
    group by pair
    order by pair -- always in one order, so that two who write do not wait for each other
    on conflict (pair) do update set having_it = known.having_it + excluded.having_it;
    return null;
end
$$;

create trigger wording_is_kept
    after insert on tasks.task
    referencing new table as added
    for each statement execute function tasks.keep_wording();

insert into tasks.wording (task_id, authority_id, document_id, paper_on, pairs)
select id, authority_id, document_id, paper_on, tasks.pairs(authority_id, text)
from tasks.task
where parent_id is null;

insert into tasks.pair_count (pair, having_it)
select pair, count(*) from tasks.wording w cross join unnest(w.pairs) as pair group by pair;

-- Earlier tasks that a proposal may go on with: the machine proposes, a person decides.
create table tasks.continuation (
    proposal_id  bigint not null references tasks.proposal (id),
    task_id      bigint not null references tasks.task (id),
    authority_id bigint not null,
    percent      int    not null check (percent between 0 and 100),
    reasons      jsonb  not null,
    state        text   not null default 'PROPOSED' check (state in ('PROPOSED', 'CONFIRMED', 'DENIED')),
    decided_by   bigint,
    decided_at   timestamptz,
    primary key (proposal_id, task_id)
);

create index continuation_by_task on tasks.continuation (task_id);

-- Which task goes on with which earlier one. Its paper is the earlier, so no task follows itself.
create table tasks.link (
    task_id      bigint not null references tasks.task (id),
    continues_id bigint not null references tasks.task (id),
    authority_id bigint not null,
    primary key (task_id, continues_id),
    check (task_id <> continues_id)
);

create index link_by_continued on tasks.link (continues_id);
