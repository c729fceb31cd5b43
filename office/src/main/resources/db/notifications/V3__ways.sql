-- A message that is about no task: why, in words of its own, and the page where one can do something about it.
alter table notifications.message alter column heard_id drop not null;
alter table notifications.message alter column task_code drop not null;
alter table notifications.message add column place text;
alter table notifications.message add check (task_code is not null or place is not null);

-- Where an office's messages go by HTTP. The secret signs them; it is shown once.
create table notifications.hook (
    authority_id  bigint primary key references organisation.unit,
    address       text        not null,
    secret        text        not null,
    made_at       timestamptz not null,
    made_by       bigint      not null,
    failing_since timestamptz,
    failure       text,
    disabled_at   timestamptz
);

-- A person's calendar for other programs. Who has the token may read it, so only its digest is kept.
create table notifications.feed (
    person_id    bigint primary key,
    authority_id bigint      not null,
    token_sha256 bytea       not null unique,
    made_at      timestamptz not null
);
