-- What is counted, and what was counted. Every table carries the authority: PostgreSQL may be split by it.

-- How a year is cut into months. Every longer period is so many months in a row.
create table indicators.calendar (
    authority_id   bigint   not null references organisation.unit,
    code           text     not null check (code ~ '^[A-Z][A-Z0-9_]*$'),
    name           text     not null check (name <> ''),
    first_day      smallint not null check (first_day between 1 and 28),
    previous_month boolean  not null, -- whether a month begins on that day of the month before
    source         text     not null default '',
    primary key (authority_id, code),
    check (first_day > 1 or not previous_month)
);

create table indicators.period (
    id           integer generated always as identity primary key,
    authority_id bigint   not null,
    calendar     text     not null,
    kind         text     not null check (kind in ('MONTH', 'QUARTER', 'SIX_MONTHS', 'NINE_MONTHS', 'YEAR')),
    year         smallint not null,
    number       smallint not null check (number >= 1),
    first_day    date     not null,
    last_day     date     not null check (last_day >= first_day),
    unique (authority_id, calendar, kind, year, number),
    foreign key (authority_id, calendar) references indicators.calendar
);

create table indicators.base (
    authority_id bigint not null references organisation.unit,
    code         text   not null check (code ~ '^[A-Z][A-Z0-9_]*$'),
    name         text   not null check (name <> ''),
    position     int    not null,
    primary key (authority_id, code)
);

-- What an indicator may be split by. A newer set of criteria is another dimension: the old one stays.
create table indicators.dimension (
    id           integer generated always as identity primary key,
    authority_id bigint not null references organisation.unit,
    code         text   not null check (code ~ '^[A-Z][A-Z0-9_]*$'),
    name         text   not null check (name <> ''),
    from_day     date,
    until_day    date,
    source       text   not null default '',
    unique (authority_id, code),
    check (until_day > from_day)
);

create table indicators.member (
    id           integer generated always as identity primary key,
    authority_id bigint  not null,
    dimension_id integer not null references indicators.dimension,
    code         text    not null check (code ~ '^[A-Z0-9_]+$'),
    name         text    not null check (name <> ''),
    position     int     not null,
    unique (dimension_id, code)
);

create table indicators.indicator (
    id              integer generated always as identity primary key,
    authority_id    bigint   not null references organisation.unit,
    code            text     not null check (code ~ '^[A-Z][A-Z0-9_]*$'),
    name            text     not null check (name <> ''),
    measure         text     not null check (measure <> ''),
    decimals        smallint not null check (decimals between 0 and 6),
    sector          text     not null check (sector <> ''),
    direction       text     not null check (direction in ('HIGHER', 'LOWER', 'NEITHER')),
    over_units      text     not null check (over_units in ('SUM', 'MEAN', 'WEIGHTED', 'LAST', 'NONE')),
    weight_id       integer  references indicators.indicator,
    over_time       text     not null check (over_time in ('CUMULATIVE', 'IN_PERIOD', 'POINT_IN_TIME')),
    calendar        text     not null,
    frequency       text     not null check (frequency in ('MONTH', 'QUARTER', 'SIX_MONTHS', 'NINE_MONTHS', 'YEAR')),
    dimension_id    integer  references indicators.dimension,
    sum_of_members  boolean  not null default false,
    formula         text     check (formula <> ''),
    gathered_kinds  text[]   not null default '{}', -- of which units it is asked
    gathered_group  text,                           -- or of which group of units
    responsible     text,                           -- code of the unit that answers for it
    source          text     not null default '',
    ended           boolean  not null default false,
    edited          boolean  not null default false, -- by a person: a newer release leaves it alone
    version         int      not null default 1,
    unique (authority_id, code),
    foreign key (authority_id, calendar) references indicators.calendar,
    check ((over_units = 'WEIGHTED') = (weight_id is not null)),
    check (not sum_of_members or (dimension_id is not null and over_units = 'SUM')),
    check (formula is not null or gathered_group is not null or cardinality(gathered_kinds) > 0)
);

-- Indicators that are looked at together: the year's socio-economic targets.
create table indicators.indicator_set (
    id           integer generated always as identity primary key,
    authority_id bigint not null references organisation.unit,
    code         text   not null check (code ~ '^[A-Z][A-Z0-9_]*$'),
    name         text   not null check (name <> ''),
    source       text   not null default '',
    unique (authority_id, code)
);

create table indicators.set_member (
    set_id       integer not null references indicators.indicator_set,
    authority_id bigint  not null,
    indicator_id integer not null references indicators.indicator,
    position     int     not null,
    primary key (set_id, indicator_id)
);

create table indicators.form (
    id             integer generated always as identity primary key,
    authority_id   bigint   not null references organisation.unit,
    code           text     not null check (code ~ '^[A-Z][A-Z0-9_]*$'),
    name           text     not null check (name <> ''),
    calendar       text     not null,
    frequency      text     not null check (frequency in ('MONTH', 'QUARTER', 'SIX_MONTHS', 'NINE_MONTHS', 'YEAR')),
    about_kinds    text[]   not null default '{}', -- the units that its figures are about
    about_group    text,
    filler         text,                           -- code of the unit that fills it for all of them; null: each its own
    approver       text,                           -- code of the unit that accepts; null: the authority's office
    opens_before   smallint not null check (opens_before between 0 and 400), -- days before the period ends
    due_after      smallint not null check (due_after between 0 and 400),    -- working days after it has ended
    from_day       date     not null,
    until_day      date,
    source         text     not null default '',
    unique (authority_id, code),
    foreign key (authority_id, calendar) references indicators.calendar,
    check (until_day > from_day),
    check (about_group is not null or cardinality(about_kinds) > 0)
);

create table indicators.form_line (
    form_id      integer not null references indicators.form,
    authority_id bigint  not null,
    indicator_id integer not null references indicators.indicator,
    position     int     not null,
    primary key (form_id, indicator_id)
);

-- A form, for one unit and one period. 1 draft, 2 submitted, 3 accepted, 4 locked.
create table indicators.report (
    id           bigint generated always as identity primary key,
    authority_id bigint      not null,
    form_id      integer     not null references indicators.form,
    period_id    integer     not null references indicators.period,
    unit_id      bigint      not null references organisation.unit, -- whom the figures are about
    filler_id    bigint      not null references organisation.unit,
    due_day      date        not null,
    state        smallint    not null default 1 check (state between 1 and 4),
    version      int         not null default 1,
    opened_at    timestamptz not null,
    unique (form_id, period_id, unit_id)
);
create index on indicators.report (filler_id, state);

create table indicators.report_step (
    report_id    bigint      not null references indicators.report,
    position     int         not null,
    authority_id bigint      not null,
    step         text        not null check (step in ('SUBMIT', 'ACCEPT', 'RETURN', 'LOCK', 'REOPEN')),
    text         text,
    at           timestamptz not null,
    by_id        bigint      not null,
    primary key (report_id, position)
);

-- A figure: what was counted for one indicator, unit, period and member of the dimension (0: no dimension).
-- The key begins with the period: a month of the whole country lies together. A figure says a value or why there is
-- none; where nobody has said anything there is no row.
create table indicators.figure (
    authority_id bigint      not null,
    unit_id      bigint      not null references organisation.unit,
    report_id    bigint      references indicators.report,
    recorded_at  timestamptz not null,
    recorded_by  bigint      not null,
    period_id    integer     not null references indicators.period,
    indicator_id integer     not null references indicators.indicator,
    member_id    integer     not null default 0,
    revision     integer     not null default 1,
    state        smallint    not null default 1 check (state between 1 and 4),
    value        numeric,
    absence      text        check (absence <> ''),
    note         text,
    constraint figure_pkey primary key (period_id, indicator_id, unit_id, member_id, authority_id),
    check ((value is null) = (absence is not null))
);
create index figure_of_report on indicators.figure (report_id) where report_id is not null;

create table indicators.figure_revision (
    authority_id bigint      not null,
    unit_id      bigint      not null,
    report_id    bigint,
    recorded_at  timestamptz not null,
    recorded_by  bigint      not null,
    period_id    integer     not null,
    indicator_id integer     not null,
    member_id    integer     not null,
    revision     integer     not null,
    state        smallint    not null,
    value        numeric,
    absence      text,
    note         text,
    primary key (period_id, indicator_id, unit_id, member_id, authority_id, revision)
);

-- What a figure said before is kept; what was sent is not changed behind anybody's back.
create function indicators.keep_figure() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'indicators: a figure is never deleted';
    end if;
    if (new.value, new.absence) is distinct from (old.value, old.absence) then
        if old.state > 1 then
            raise exception 'indicators: this figure has been sent: it is opened again before it is changed';
        end if;
        insert into indicators.figure_revision select old.*;
        new.revision := old.revision + 1;
    end if;
    return new;
end $$;
create trigger keep_figure before update or delete on indicators.figure
    for each row execute function indicators.keep_figure();

-- Nor is anything added to a form that was sent.
create function indicators.keep_report() returns trigger language plpgsql as $$
begin
    if (select state from indicators.report where id = new.report_id) > 1 then
        raise exception 'indicators: this form has been sent: it is opened again before anything is added';
    end if;
    return new;
end $$;
create trigger keep_report before insert on indicators.figure
    for each row when (new.report_id is not null) execute function indicators.keep_report();

-- What was set as a goal for a year, by whom: each base is a column of its own in every comparison.
create table indicators.target (
    authority_id bigint      not null,
    unit_id      bigint      not null references organisation.unit,
    recorded_at  timestamptz not null,
    recorded_by  bigint      not null,
    indicator_id integer     not null references indicators.indicator,
    member_id    integer     not null default 0,
    year         smallint    not null,
    base         text        not null,
    revision     integer     not null default 1,
    value        numeric     not null,
    decision     text        not null, -- "Quyết định số 2288/QĐ-UBND ngày 12/12/2023"
    primary key (year, indicator_id, unit_id, member_id, base, authority_id),
    foreign key (authority_id, base) references indicators.base
);

create table indicators.target_revision (
    authority_id bigint      not null,
    unit_id      bigint      not null,
    recorded_at  timestamptz not null,
    recorded_by  bigint      not null,
    indicator_id integer     not null,
    member_id    integer     not null,
    year         smallint    not null,
    base         text        not null,
    revision     integer     not null,
    value        numeric     not null,
    decision     text        not null,
    primary key (year, indicator_id, unit_id, member_id, base, authority_id, revision)
);

create function indicators.keep_target() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'indicators: a target is never deleted';
    end if;
    if (new.value, new.decision) is distinct from (old.value, old.decision) then
        insert into indicators.target_revision select old.*;
        new.revision := old.revision + 1;
    end if;
    return new;
end $$;
create trigger keep_target before update or delete on indicators.target
    for each row execute function indicators.keep_target();
