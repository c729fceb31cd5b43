-- How each person wants to be told outside the application. Without a row: as in Choice.USUAL.
create table notifications.choice (
    person_id    bigint primary key,
    authority_id bigint  not null,
    email        text,
    email_mode   text    not null check (email_mode in ('NOW', 'DIGEST', 'OFF')),
    push_mode    text    not null check (push_mode in ('NOW', 'DIGEST', 'OFF')),
    gateway_mode text    not null check (gateway_mode in ('NOW', 'DIGEST', 'OFF')),
    digest_at    time, -- null: when the office's goes out
    quiet_from   time, -- null, both: outside the office's hours
    quiet_to     time,
    days_off     boolean not null, -- also on days off
    check ((quiet_from is null) = (quiet_to is null))
);

-- One sending to one person by one way. WAITING until due, SENDING while a node has it, then SENT; FAILED when given
-- up; DROPPED when there was nothing left to say.
create table notifications.delivery (
    id           bigint generated always as identity primary key,
    authority_id bigint      not null,
    person_id    bigint      not null,
    channel      text        not null check (channel in ('EMAIL', 'PUSH', 'GATEWAY')),
    state        text        not null check (state in ('WAITING', 'SENDING', 'SENT', 'FAILED', 'DROPPED')),
    made_at      timestamptz not null,
    due_at       timestamptz not null,
    attempts     int         not null default 0,
    claimed_at   timestamptz,
    ended_at     timestamptz,
    failure      text
);

-- What comes while a sending still gathers goes into it: one message instead of three.
create unique index delivery_gathering on notifications.delivery (person_id, channel)
    where state = 'WAITING' and attempts = 0;
create index delivery_due on notifications.delivery (due_at) where state = 'WAITING';
create index delivery_claimed on notifications.delivery (claimed_at) where state = 'SENDING';
create index delivery_log on notifications.delivery (authority_id, id desc);

create table notifications.delivery_message (
    delivery_id bigint not null references notifications.delivery (id) on delete cascade,
    message_id  bigint not null references notifications.message (id) on delete cascade,
    primary key (delivery_id, message_id)
);
