-- The paper that a unit brings to an agenda item, and its way from the draft to the issued paper.
create table meetings.draft (
    item_id      bigint primary key references meetings.agenda_item (id),
    authority_id bigint not null,
    state        text   not null check (state in ('CONSULTED', 'REFINED', 'SUBMITTED', 'RETURNED', 'ISSUED')),
    version      int    not null default 1,
    number       text,
    issued_on    date,
    check ((state = 'ISSUED') = (number is not null and issued_on is not null))
);

create table meetings.draft_file (
    id           bigint generated always as identity primary key,
    item_id      bigint      not null references meetings.draft (item_id),
    authority_id bigint      not null,
    name         text        not null,
    file_sha256  text        not null,
    size         bigint      not null,
    at           timestamptz not null,
    by_id        bigint      not null
);

create index draft_file_of_item on meetings.draft_file (item_id, id desc);

create table meetings.opinion (
    id           bigint generated always as identity primary key,
    item_id      bigint      not null references meetings.draft (item_id),
    authority_id bigint      not null,
    unit_id      bigint      not null references organisation.unit (id),
    text         text        not null,
    at           timestamptz not null,
    by_id        bigint      not null,
    answer       text check (answer in ('TAKEN', 'EXPLAINED')),
    answer_text  text,
    answered_at  timestamptz,
    answered_by  bigint,
    check ((answer is null) = (answered_at is null)),
    check (answer is distinct from 'EXPLAINED' or answer_text <> '')
);

create index opinion_of_item on meetings.opinion (item_id, id);

create table meetings.draft_step (
    id           bigint generated always as identity primary key,
    item_id      bigint      not null references meetings.draft (item_id),
    authority_id bigint      not null,
    step         text        not null,
    text         text,
    unit_id      bigint      not null references organisation.unit (id),
    at           timestamptz not null,
    by_id        bigint      not null
);

create index draft_step_of_item on meetings.draft_step (item_id, id);
