-- Days that are not what their weekday says. Without a row: Monday to Friday are worked, Saturday and Sunday are not.
create table calendar.day (
    authority_id bigint references organisation.unit, -- null: the whole country
    day          date        not null,
    kind         text        not null check (kind in ('HOLIDAY', 'COMPENSATORY', 'SWAP_OFF', 'SWAP_WORK')),
    name         text        not null,
    source       text        not null, -- the paper that says so
    set_at       timestamptz not null,
    set_by       bigint      not null,
    unique nulls not distinct (authority_id, day)
);
