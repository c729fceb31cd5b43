-- When somebody is told, and who. Rows without an authority are as shipped; an authority's own come over them.
create table notifications.rule (
    authority_id bigint references organisation.unit,
    occasion     text    not null,
    task_class   text    not null check (task_class in ('ANY', 'DATED', 'ONGOING', 'GENERAL')),
    is_on        boolean not null,
    days         int[]   not null, -- working days: before the deadline, or every so many
    recipients   text[]  not null,
    set_at       timestamptz,
    set_by       bigint,
    unique nulls not distinct (authority_id, occasion, task_class)
);

insert into notifications.rule (occasion, task_class, is_on, days, recipients)
values ('ASSIGNED', 'ANY', true, '{}', '{LEAD_HEADS,LEAD_OFFICERS,COORDINATING_HEADS,SUPERVISOR}'),
       ('TRANSFERRED', 'ANY', true, '{}', '{LEAD_HEADS,LEAD_OFFICERS,MONITOR}'),
       ('BEFORE_DUE', 'ANY', true, '{7,3,1}', '{LEAD_HEADS,LEAD_OFFICERS}'),
       ('DUE', 'ANY', true, '{}', '{LEAD_HEADS,LEAD_OFFICERS,MONITOR}'),
       ('OVERDUE', 'ANY', true, '{5}', '{LEAD_HEADS,LEAD_OFFICERS,MONITOR}'),
       ('SILENT', 'DATED', true, '{10}', '{LEAD_HEADS,LEAD_OFFICERS}'),
       ('SILENT', 'ONGOING', true, '{22}', '{LEAD_HEADS,LEAD_OFFICERS}'),
       ('SILENT', 'GENERAL', false, '{22}', '{LEAD_HEADS}'),
       ('PERIOD_REPORT_DUE', 'ANY', true, '{}', '{LEAD_HEADS,LEAD_OFFICERS}'),
       ('SUBMITTED', 'ANY', true, '{}', '{MONITOR,ASSIGNER}'),
       ('CONFIRMED', 'ANY', true, '{}', '{LEAD_HEADS,LEAD_OFFICERS}'),
       ('RETURNED', 'ANY', true, '{}', '{LEAD_HEADS,LEAD_OFFICERS}'),
       ('REFUSED', 'ANY', true, '{}', '{MONITOR,ASSIGNER}'),
       ('OVERRULED', 'ANY', true, '{}', '{LEAD_HEADS,LEAD_OFFICERS}'),
       ('SUSPENDED', 'ANY', true, '{}', '{LEAD_HEADS,LEAD_OFFICERS,COORDINATING_HEADS}'),
       ('RESUMED', 'ANY', true, '{}', '{LEAD_HEADS,LEAD_OFFICERS,COORDINATING_HEADS}'),
       ('REOPENED', 'ANY', true, '{}', '{LEAD_HEADS,LEAD_OFFICERS}'),
       ('WITHDRAWN', 'ANY', true, '{}', '{LEAD_HEADS,LEAD_OFFICERS,COORDINATING_HEADS}'),
       ('EXTENSION_ASKED', 'ANY', true, '{}', '{MONITOR,ASSIGNER}'),
       ('EXTENSION_DECIDED', 'ANY', true, '{}', '{LEAD_HEADS,LEAD_OFFICERS}'),
       ('CONTRIBUTION_ASKED', 'ANY', true, '{}', '{COORDINATING_HEADS}'),
       ('CONTRIBUTION_URGED', 'ANY', true, '{}', '{COORDINATING_HEADS}'),
       ('CONTRIBUTION_GIVEN', 'ANY', true, '{}', '{LEAD_HEADS,LEAD_OFFICERS}'),
       ('MENTIONED', 'ANY', true, '{}', '{NAMED}');

-- When an office works, and when it reads its digest.
create table notifications.hours (
    authority_id bigint primary key references organisation.unit,
    opens        time not null,
    closes       time not null,
    digest_at    time not null check (digest_at between opens and closes),
    check (opens < closes)
);

-- What has happened, in the transaction in which it happened: facts, and days that passed. Whoever has a key is
-- heard once, ever; facts have none.
create table notifications.heard (
    id           bigint generated always as identity primary key,
    authority_id bigint      not null,
    occasion     text        not null,
    task_code    text        not null,
    by_id        bigint      not null,
    named_id     bigint, -- the one person that it is for
    unit_id      bigint, -- the one coordinating unit that it is for
    days         int,
    due          date,
    at           timestamptz not null,
    key          text,
    attempts     int         not null default 0,
    try_at       timestamptz not null,
    done_at      timestamptz,
    failure      text,
    unique (authority_id, key)
);

create index heard_waiting on notifications.heard (try_at, id) where done_at is null;

-- What a person is told. Code and shortened order, never more: no names, no remarks.
create table notifications.message (
    id           bigint generated always as identity primary key,
    authority_id bigint      not null,
    person_id    bigint      not null,
    heard_id     bigint      not null,
    occasion     text        not null,
    task_code    text        not null,
    title        text        not null,
    days         int,
    due          date,
    at           timestamptz not null,
    read_at      timestamptz,
    unique (heard_id, person_id)
);

create index message_by_person on notifications.message (person_id, id desc);
create index message_unread on notifications.message (person_id) where read_at is null;

-- The table of db-scheduler 16 (its postgresql_tables.sql): which job is next, and which node has it.
create table notifications.scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);

create index execution_time_idx on notifications.scheduled_tasks (execution_time);
create index last_heartbeat_idx on notifications.scheduled_tasks (last_heartbeat);
