-- An authority's own hours. Without a row: 7:30-11:30 and 13:30-17:00.
create table calendar.hours (
    authority_id   bigint      primary key references organisation.unit,
    morning_from   time        not null,
    morning_to     time        not null check (morning_to > morning_from),
    afternoon_from time        not null check (afternoon_from >= morning_to),
    afternoon_to   time        not null check (afternoon_to > afternoon_from),
    set_at         timestamptz not null,
    set_by         bigint      not null
);
