-- How papers speak of an indicator, and of a member of its dimension (0: of the whole): words that have to be there.
create table indicators.wording (
    authority_id bigint  not null,
    indicator_id integer not null references indicators.indicator,
    member_id    integer not null default 0,
    phrase       text    not null check (phrase <> ''),
    primary key (authority_id, indicator_id, member_id, phrase)
);

-- A number that the reader found in a paper, and what of the office's figures it may be. A machine proposes it; what a
-- person decided stays.
create table indicators.found_figure (
    id           bigint generated always as identity primary key,
    authority_id bigint   not null,
    document_id  bigint   not null,
    start_at     int      not null check (start_at >= 0),
    end_at       int      not null check (end_at > start_at),
    version      int      not null default 1,
    state        text     not null default 'WAITING' check (state in ('WAITING', 'ACCEPTED', 'REJECTED')),
    value        numeric  not null,
    of_value     numeric,
    measure      text     not null,
    subject      text,
    unit_words   text,
    period_words text,
    base_words   text,
    indicator_id integer  references indicators.indicator,
    member_id    integer  not null default 0,
    unit_id      bigint   references organisation.unit,
    period_id    integer  references indicators.period,
    aspect       text     not null default 'VALUE' check (aspect in ('VALUE', 'SHARE', 'GOAL')),
    base         text,
    amount       numeric  not null, -- the value in the indicator's own measure
    score        smallint not null default 0 check (score between 0 and 100),
    doubts       text[]   not null default '{}',
    reason       text,
    decided_at   timestamptz,
    decided_by   bigint,
    unique (authority_id, document_id, start_at, end_at)
);
create index on indicators.found_figure (authority_id, state, document_id);
create index on indicators.found_figure (indicator_id, unit_id, period_id) where state = 'ACCEPTED';
