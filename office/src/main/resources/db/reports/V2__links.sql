-- Căn cứ, trả lời, thực hiện: the other end is a paper received, a paper issued or a task.
create table reports.link (
    id          bigint generated always as identity primary key,
    draft_id    bigint      not null references reports.draft (id),
    kind        text        not null check (kind in ('BASIS', 'ANSWERS', 'CARRIES_OUT')),
    words       text        not null,
    document_id bigint,
    issued_id   bigint      references reports.issued (id),
    task_code   text,
    at          timestamptz not null,
    by_id       bigint      not null,
    check (num_nonnulls(document_id, issued_id, task_code) = 1),
    unique nulls not distinct (draft_id, kind, document_id, issued_id, task_code)
);

create index link_by_task on reports.link (task_code) where task_code is not null;
