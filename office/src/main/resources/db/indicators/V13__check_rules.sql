-- A rule keeps its past: what it was, who made it so and when. What was sent is looked at by the rules of its day.
alter table indicators.check_rule
    add column changed_at timestamptz, -- null: so since before this was kept
    add column changed_by bigint;

create table indicators.check_revision (
    rule_id      integer     not null references indicators.check_rule,
    authority_id bigint      not null,
    version      int         not null,
    indicator_id integer     not null references indicators.indicator,
    kind         text        not null,
    hard         boolean     not null,
    others       text[]      not null,
    least        numeric,
    most         numeric,
    percent      numeric,
    formula      text,
    says         text,
    ended        boolean     not null,
    edited       boolean     not null,
    changed_at   timestamptz,
    changed_by   bigint,
    until_at     timestamptz not null,
    primary key (rule_id, version)
);
create index on indicators.check_revision (authority_id, until_at);
