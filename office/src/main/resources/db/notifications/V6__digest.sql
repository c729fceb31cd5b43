-- When an office works is the calendar's (calendar.hours); here stays only when its digest goes out.
create table notifications.digest (
    authority_id bigint primary key references organisation.unit,
    at           time not null
);

insert into notifications.digest (authority_id, at)
select authority_id, digest_at from notifications.hours;

drop table notifications.hours;

insert into notifications.rule (occasion, task_class, is_on, days, recipients)
values ('DELAY_REPORTED', 'ANY', true, '{}', '{MONITOR,ASSIGNER}');
