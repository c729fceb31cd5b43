-- To whom an overdue task is raised, after how many working days. Rows without an authority are as shipped.
create table notifications.rung (
    authority_id bigint references organisation.unit,
    step         text not null check (step in ('OFFICER', 'HEAD', 'SUPERVISOR', 'CHAIRMAN')),
    after_days   int  not null check (after_days between 1 and 250),
    unique nulls not distinct (authority_id, step)
);

insert into notifications.rung (step, after_days)
values ('OFFICER', 1),
       ('HEAD', 3),
       ('SUPERVISOR', 5),
       ('CHAIRMAN', 10);

-- Off until the office switches it on.
create table notifications.ladder (
    authority_id bigint primary key references organisation.unit,
    is_on        boolean not null,
    climbed_on   date -- so that one node climbs, once a day
);

-- Every step that was taken, with those who were told.
create table notifications.raised (
    id           bigint generated always as identity primary key,
    authority_id bigint      not null,
    task_code    text        not null,
    due          date        not null,
    step         text        not null,
    days         int         not null,
    at           timestamptz not null,
    told         bigint[]    not null,
    unique (authority_id, task_code, due, step)
);

insert into notifications.rule (occasion, task_class, is_on, days, recipients)
values ('RAISED', 'ANY', true, '{}', '{NAMED}');
