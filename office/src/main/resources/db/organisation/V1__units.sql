create table organisation.unit (
    id           bigint generated always as identity primary key,
    authority_id bigint not null references organisation.unit,
    code         text   not null check (code <> ''),
    kind         text   not null check (kind in ('AUTHORITY', 'COUNCIL', 'OFFICE', 'DEPARTMENT', 'CENTRE', 'BOARD',
                                                 'POLICE', 'ARMY', 'COMMUNE', 'OTHER')),
    from_day     date   not null,
    until_day    date, -- the first day on which it is no longer there
    unique (authority_id, code),
    check (until_day > from_day)
);

-- A name holds until the next one: so on any day there is exactly one.
create table organisation.unit_name (
    unit_id      bigint not null references organisation.unit,
    authority_id bigint not null,
    from_day     date   not null,
    name         text   not null check (name <> ''),
    primary key (unit_id, from_day)
);

-- Likewise the unit above; null only for the authority itself.
create table organisation.unit_parent (
    unit_id      bigint not null references organisation.unit,
    authority_id bigint not null,
    from_day     date   not null,
    parent_id    bigint references organisation.unit,
    primary key (unit_id, from_day),
    check (parent_id <> unit_id)
);

create table organisation.unit_alias (
    unit_id      bigint not null references organisation.unit,
    authority_id bigint not null,
    alias        text   not null check (alias <> ''),
    position     int    not null generated always as identity,
    plain        text   not null generated always as (base.plain(alias)) stored,
    folded       text   not null generated always as (base.fold(alias)) stored,
    primary key (unit_id, alias)
);

create table organisation.succession (
    id           bigint generated always as identity primary key,
    authority_id bigint not null references organisation.unit,
    on_day       date   not null,
    legal_basis  text   not null check (legal_basis <> '')
);

create table organisation.succession_link (
    succession_id bigint not null references organisation.succession,
    authority_id  bigint not null,
    from_unit_id  bigint not null references organisation.unit,
    into_unit_id  bigint not null references organisation.unit,
    primary key (succession_id, from_unit_id, into_unit_id),
    check (from_unit_id <> into_unit_id)
);
create index on organisation.succession_link (from_unit_id);

-- Members of a group on a day: every unit of its kinds, and those named one by one.
create table organisation.unit_group (
    id           bigint generated always as identity primary key,
    authority_id bigint not null references organisation.unit,
    code         text   not null check (code <> ''),
    name         text   not null check (name <> ''),
    kinds        text[] not null default '{}',
    from_day     date   not null,
    until_day    date,
    unique (authority_id, code),
    check (until_day > from_day)
);

create table organisation.unit_group_alias (
    group_id     bigint not null references organisation.unit_group,
    authority_id bigint not null,
    alias        text   not null check (alias <> ''),
    position     int    not null generated always as identity,
    primary key (group_id, alias)
);

create table organisation.unit_group_member (
    group_id     bigint not null references organisation.unit_group,
    authority_id bigint not null,
    unit_id      bigint not null references organisation.unit,
    from_day     date   not null,
    until_day    date,
    primary key (group_id, unit_id, from_day)
);

-- Units as they are on a day. The one place that knows how the dated tables are read.
create function organisation.unit_on(day date)
    returns table (id bigint, authority_id bigint, code text, kind text, name text, parent_id bigint,
                   from_day date, until_day date)
    language sql stable parallel safe
begin atomic
    select u.id, u.authority_id, u.code, u.kind, n.name, p.parent_id, u.from_day, u.until_day
    from organisation.unit u
    join lateral (select n.name from organisation.unit_name n
                  where n.unit_id = u.id and n.from_day <= day order by n.from_day desc limit 1) n on true
    left join lateral (select p.parent_id from organisation.unit_parent p
                  where p.unit_id = u.id and p.from_day <= day order by p.from_day desc limit 1) p on true
    where u.from_day <= day and (u.until_day is null or day < u.until_day);
end;
