-- What a coordinating unit does for a task. No row: it has not yet acknowledged, and nothing was asked of it.
create table tasks.contribution (
    task_id         bigint not null references tasks.task (id),
    unit_id         bigint not null references organisation.unit (id),
    authority_id    bigint not null,
    version         int    not null default 0,
    due             date,        -- the contribution date; null while nobody asked for one
    asked           text,        -- what was asked last, in words
    asked_at        timestamptz,
    acknowledged_at timestamptz,
    given_at        timestamptz, -- null again when it is asked for anew
    urged_on        date,
    primary key (task_id, unit_id)
);

create index contribution_by_unit on tasks.contribution (unit_id) where given_at is null;

create table tasks.contribution_entry (
    id           bigint generated always as identity primary key,
    task_id      bigint      not null,
    unit_id      bigint      not null,
    authority_id bigint      not null,
    at           timestamptz not null,
    by_id        bigint      not null,
    kind         text        not null check (kind in ('ACKNOWLEDGED', 'ASKED', 'ASKED_AGAIN', 'URGED', 'GIVEN')),
    text         text,
    due          date,
    file_sha256  text,
    file_name    text,
    paper_number text,
    foreign key (task_id, unit_id) references tasks.contribution (task_id, unit_id)
);

create index contribution_entry_by_task on tasks.contribution_entry (task_id, unit_id, id);

-- The one place where the state of a contribution is derived: nothing stores it.
create function tasks.contribution_state(acknowledged timestamptz, given timestamptz, due date, today date) returns text
    language sql immutable parallel safe
return case
    when given is not null then 'GIVEN'
    when due < today then 'DELAYED'
    when acknowledged is not null then 'RECEIVED'
    else 'AWAITED'
end;

-- Communes by tasks: the tasks of a stretch of time that stand on their own.
create index if not exists task_whole_by_paper_day on tasks.task (authority_id, paper_on) where parent_id is null;
