-- The orders of a conclusion, each with who, what and by when: what the next notice is composed from.
create table meetings.directive (
    id           bigint generated always as identity primary key,
    item_id      bigint      not null references meetings.agenda_item (id),
    authority_id bigint      not null,
    deed         text        not null check (deed <> ''),
    deadline     text,                                              -- as `Deadline` keeps it; null: none was said
    supervisor   text,
    version      int         not null default 1,
    at           timestamptz not null,
    by_id        bigint      not null
);

create index directive_of_item on meetings.directive (item_id, id);

-- Neither unit nor group: a person, by name.
create table meetings.directive_party (
    directive_id bigint not null references meetings.directive (id) on delete cascade,
    ordinal      int    not null,
    role         text   not null check (role in ('LEAD', 'COORDINATING')),
    unit_id      bigint references organisation.unit (id),
    group_id     bigint,
    name         text   not null,
    primary key (directive_id, ordinal),
    check (unit_id is null or group_id is null)
);
