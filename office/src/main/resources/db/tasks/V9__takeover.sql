-- A register that an office kept elsewhere, on its way in: the file, the table read from it, and what a person said
-- about its columns. Once carried out, `documents` keeps the file and `document_id` says where.
create table tasks.takeover (
    id           bigint generated always as identity primary key,
    authority_id bigint      not null,
    begun_by     bigint      not null,
    begun_at     timestamptz not null,
    file_name    text        not null,
    sha256       text        not null,
    content      bytea,
    table_read   jsonb,
    matching     jsonb,
    version      int         not null default 1,
    register_id  bigint references tasks.takeover (id), -- the first edition of the same register; its own id for that
    document_id  bigint,
    done_by      bigint,
    done_at      timestamptz,
    made         int         not null default 0,
    changed      int         not null default 0,
    unchanged    int         not null default 0,
    check ((done_at is null) = (document_id is null)),
    check ((done_at is null) = (content is not null))
);

create index takeover_by_authority on tasks.takeover (authority_id, done_at desc nulls first);
create index takeover_by_file on tasks.takeover (authority_id, sha256) where done_at is not null;

-- What a person said once about words of a register holds for all its rows, and for later editions.
create table tasks.takeover_answer (
    authority_id bigint      not null,
    kind         text        not null check (kind in ('UNIT', 'DUE', 'STATE')),
    said         text        not null, -- in lower case, with accents, without punctuation
    answer       text        not null, -- 'unit:12', 'group:3', 'name'; '2024-09-30', 'none'; a work state
    answered_by  bigint      not null,
    answered_at  timestamptz not null,
    primary key (authority_id, kind, said)
);

-- Which row of which register a task came from, and what stood there when it was last looked at: a later edition
-- changes only what differs from that.
create table tasks.taken_row (
    task_id      bigint primary key references tasks.task (id),
    authority_id bigint not null,
    register_id  bigint not null references tasks.takeover (id),
    takeover_id  bigint not null references tasks.takeover (id),
    key          text   not null,
    number       int    not null,
    cells        jsonb  not null,
    task_version int    not null, -- of the task after that; a higher one says that people have worked on it since
    unique (register_id, key)
);

create index taken_row_by_authority on tasks.taken_row (authority_id, key);
