create table identity.person (
    id                   bigint generated always as identity primary key,
    authority_id         bigint  not null references organisation.unit (id),
    sign_in_name         text    not null,
    name                 text    not null,
    password_hash        text    not null,
    must_change_password boolean not null,
    failed_attempts      int     not null default 0,
    locked_until         timestamptz,
    disabled_at          timestamptz
);

create unique index person_by_sign_in_name on identity.person (lower(sign_in_name));

-- A post is held from its first to its last day, both included.
create table identity.post (
    id          bigint generated always as identity primary key,
    authority_id bigint not null,
    person_id   bigint not null references identity.person (id),
    unit_id     bigint not null references organisation.unit (id),
    kind        text   not null check (kind in ('CLERK', 'LEADER', 'HEAD', 'OFFICER', 'ADMINISTRATOR')),
    title       text   not null,
    first_day   date   not null,
    last_day    date,
    check (last_day is null or last_day >= first_day)
);

create index post_by_person on identity.post (person_id);
create index post_by_unit on identity.post (unit_id);
