-- An office may have several gateways, each for the kinds of messages that it wants.
alter table notifications.hook
    drop constraint hook_pkey,
    add column id        bigint generated always as identity primary key,
    add column occasions text[] not null default '{}', -- none: all kinds
    add constraint hook_once unique (authority_id, address);

-- Which gateway has a sending already: where another one refused it, only that one is tried again.
create table notifications.hook_arrival (
    delivery_id bigint not null references notifications.delivery (id) on delete cascade,
    hook_id     bigint not null references notifications.hook (id) on delete cascade,
    primary key (delivery_id, hook_id)
);

-- In which language a person is written to.
alter table notifications.choice
    add column language text not null default 'VI' check (language in ('VI', 'EN'));
