-- What people say to each other about a task.
create table tasks.comment (
    id           bigint generated always as identity primary key,
    task_id      bigint      not null references tasks.task (id),
    authority_id bigint      not null,
    version      int         not null default 1,
    at           timestamptz not null,
    by_id        bigint      not null,
    text         text        not null,
    corrected_at timestamptz
);

create index comment_by_task on tasks.comment (task_id, id);

-- What a comment said before it was corrected, and until when.
create table tasks.comment_wording (
    id           bigint generated always as identity primary key,
    comment_id   bigint      not null references tasks.comment (id),
    authority_id bigint      not null,
    until_at     timestamptz not null,
    text         text        not null
);

create index comment_wording_by_comment on tasks.comment_wording (comment_id, id);

create table tasks.mention (
    comment_id   bigint      not null references tasks.comment (id),
    person_id    bigint      not null,
    authority_id bigint      not null,
    at           timestamptz not null,
    primary key (comment_id, person_id)
);

create index mention_by_person on tasks.mention (person_id, at);

-- Files that belong to a task without being its product. The same name again is a new version of the same file.
create table tasks.attachment (
    id           bigint generated always as identity primary key,
    task_id      bigint      not null references tasks.task (id),
    authority_id bigint      not null,
    name         text        not null,
    file_sha256  text        not null,
    size         bigint      not null,
    at           timestamptz not null,
    by_id        bigint      not null
);

create index attachment_by_task on tasks.attachment (task_id, id);

-- A link that a person made by hand, with the reason; one that was confirmed on a proposal has none.
alter table tasks.link
    add column tied_by bigint,
    add column tied_at timestamptz,
    add column reason  text;
