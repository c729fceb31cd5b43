-- What the machine read and a person decides on. The content is one JSON value: it is corrected as a whole.
create table tasks.proposal (
    id           bigint generated always as identity primary key,
    authority_id bigint      not null,
    document_id  bigint      not null,
    version      int         not null default 1,
    state        text        not null default 'WAITING'
        check (state in ('WAITING', 'ACCEPTED', 'REJECTED', 'REPLACED', 'ASSIGNED')),
    start_at     int         not null,
    end_at       int         not null check (end_at > start_at),
    section      text        not null,
    content      jsonb       not null,
    decided_by   bigint,
    decided_at   timestamptz,
    reason       text,
    task_code    text
);

create index proposal_by_document on tasks.proposal (document_id, start_at);
create index proposal_open on tasks.proposal (authority_id, document_id) where state in ('WAITING', 'ACCEPTED');

-- The last number given, per authority and year: codes are never used again.
create table tasks.last_code (
    authority_id bigint not null,
    year         int    not null,
    number       int    not null,
    primary key (authority_id, year)
);

create table tasks.task (
    id                  bigint generated always as identity primary key,
    authority_id        bigint      not null,
    code                text        not null,
    parent_id           bigint references tasks.task (id),
    document_id         bigint      not null,
    document_label      text        not null,
    start_at            int         not null,
    end_at              int         not null,
    section             text        not null,
    text                text        not null,
    supervisor_name     text,
    supervisor_position text,
    product             text,
    citations           text[]      not null,
    task_class          text        not null check (task_class in ('DATED', 'ONGOING', 'GENERAL')),
    original_due        date,
    due                 date,
    due_basis           text        not null check (due_basis in ('EXPLICIT', 'INHERITED', 'RULE', 'NONE')),
    due_text            text,
    given_by            bigint, -- the leader whose conclusion it is, where the paper's chair is known here
    supervised_by       bigint, -- the leader who directs it in person, where known here
    monitored_by        bigint, -- the office's person who chases it
    state               text        not null check (state in ('ASSIGNED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'SUBMITTED',
                                                              'DONE', 'RETURNED', 'REFUSED', 'SUSPENDED', 'WITHDRAWN')),
    version             int         not null default 1,
    assigned_at         timestamptz not null,
    assigned_by         bigint      not null,
    submitted_by        bigint,
    done_on             date,
    result              text,
    updated_at          timestamptz not null,
    search              text        not null generated always as
        (base.fold(code || ' ' || text || ' ' || document_label || ' ' || coalesce(result, ''))) stored,
    unique (authority_id, code)
);

create index task_by_parent on tasks.task (parent_id);
create index task_by_document on tasks.task (document_id);
create index task_open on tasks.task (authority_id, state, due);

-- The original deadline is written once.
create function tasks.keep_original_due() returns trigger
    language plpgsql
as $$
begin
    if new.original_due is distinct from old.original_due then
        raise exception 'the original deadline of task % is never overwritten', old.code;
    end if;
    return new;
end
$$;

create trigger original_due_is_kept
    before update on tasks.task
    for each row execute function tasks.keep_original_due();

-- Who has part in a task. The first lead answers for the whole.
create table tasks.party (
    task_id      bigint not null references tasks.task (id),
    authority_id bigint not null,
    ordinal      int    not null,
    role         text   not null check (role in ('LEAD', 'COORDINATING')),
    unit_id      bigint references organisation.unit (id),
    group_id     bigint,
    name         text   not null,
    primary key (task_id, ordinal)
);

create index party_by_unit on tasks.party (unit_id, role);

create table tasks.entry (
    id           bigint generated always as identity primary key,
    task_id      bigint      not null references tasks.task (id),
    authority_id bigint      not null,
    at           timestamptz not null,
    by_id        bigint      not null,
    step         text        not null,
    text         text
);

create index entry_by_task on tasks.entry (task_id, id);

create table tasks.product (
    id           bigint generated always as identity primary key,
    task_id      bigint      not null references tasks.task (id),
    authority_id bigint      not null,
    file_sha256  text,
    file_name    text,
    paper_number text,
    at           timestamptz not null,
    by_id        bigint      not null,
    check (file_sha256 is not null or paper_number is not null)
);

create index product_by_task on tasks.product (task_id);

-- The one place where timeliness is derived: nothing stores it.
create function tasks.timeliness(due date, done_on date, today date) returns text
    language sql immutable parallel safe
as $$
    select case
        when due is null then 'UNDATED'
        when done_on <= due then 'ON_TIME'
        when done_on > due then 'LATE'
        when today > due then 'OVERDUE'
        when today = due then 'DUE_TODAY'
        when due - today <= 7 then 'DUE_SOON'
        else 'NOT_DUE'
    end
$$;
