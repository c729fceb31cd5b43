-- How often ongoing work is reported on. A rhythm of a whole is the rhythm of each of its parts.
create table tasks.rhythm (
    task_id      bigint      primary key references tasks.task (id),
    authority_id bigint      not null,
    every        text        not null check (every in ('WEEK', 'MONTH', 'QUARTER', 'YEAR')),
    month        int         not null, -- within the period: 1 to 3 of a quarter, 1 to 12 of a year, else 1
    day          int         not null, -- of the month, 1 to 31; of the week, 1 (Monday) to 7
    since        date        not null, -- reports that were due before it are nobody's
    set_at       timestamptz not null,
    set_by       bigint      not null
);

create index rhythm_by_authority on tasks.rhythm (authority_id);

-- Each period's report, made once and only once.
create table tasks.period_report (
    id           bigint generated always as identity primary key,
    task_id      bigint      not null references tasks.task (id),
    authority_id bigint      not null,
    every        text        not null,
    period_from  date        not null,
    period_to    date        not null check (period_to >= period_from),
    due          date        not null,
    excused      boolean     not null default false, -- the work rested when it was due
    text         text,
    paper_number text,
    at           timestamptz,
    by_id        bigint,
    reported_on  date,
    unique (task_id, every, period_from),
    check ((at is null) = (text is null) and (at is null) = (by_id is null) and (at is null) = (reported_on is null))
);

create index period_report_waiting on tasks.period_report (authority_id, due) where at is null and not excused;
