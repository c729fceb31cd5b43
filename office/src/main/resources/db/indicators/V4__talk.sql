-- What is said at a figure, whether it was recorded or added up: comments, and what a leader wants explained.
create table indicators.asking (
    id           bigint generated always as identity primary key,
    authority_id bigint      not null references organisation.unit,
    period_id    integer     not null references indicators.period,
    indicator_id integer     not null references indicators.indicator,
    unit_id      bigint      not null references organisation.unit,
    member_id    integer     not null default 0,
    state        text        not null check (state in ('OPEN', 'ANSWERED', 'CLOSED')),
    asked_at     timestamptz not null,
    asked_by     bigint      not null,
    due_day      date,
    version      int         not null default 1
);
create unique index asking_of_place on indicators.asking (period_id, indicator_id, unit_id, member_id, authority_id)
    where state <> 'CLOSED';
create index asking_of_unit on indicators.asking (unit_id) where state = 'OPEN';
create index asking_of_person on indicators.asking (asked_by) where state <> 'CLOSED';

create table indicators.remark (
    id           bigint generated always as identity primary key,
    authority_id bigint      not null,
    period_id    integer     not null references indicators.period,
    indicator_id integer     not null references indicators.indicator,
    unit_id      bigint      not null references organisation.unit,
    member_id    integer     not null default 0,
    asking_id    bigint      references indicators.asking,
    kind         text        not null check (kind in ('COMMENT', 'ASKED', 'ANSWERED', 'ASKED_AGAIN', 'CLOSED')),
    text         text        not null check (text <> ''),
    at           timestamptz not null,
    by_id        bigint      not null,
    check ((kind = 'COMMENT') = (asking_id is null))
);
create index remark_of_place on indicators.remark (period_id, unit_id, indicator_id, member_id);
