-- Sets of indicators as they were: a newer one never loses the old.
alter table indicators.indicator_set add column version int not null default 1;

create table indicators.set_revision (
    set_id       integer     not null references indicators.indicator_set,
    authority_id bigint      not null,
    version      int         not null,
    name         text        not null,
    source       text        not null,
    indicators   text[]      not null,
    until_at     timestamptz not null,
    changed_by   bigint      not null,
    primary key (set_id, version)
);
