-- The key by which push services know this installation (VAPID, RFC 8292). Made at the first start and kept: with
-- another key every browser would have to be asked again.
create table notifications.push_key (
    id      int primary key default 1 check (id = 1),
    public  bytea       not null, -- the point, uncompressed, 65 bytes
    private bytea       not null, -- PKCS #8
    made_at timestamptz not null
);

-- A browser that a person allowed to be told.
create table notifications.push_subscription (
    id            bigint generated always as identity primary key,
    person_id     bigint      not null,
    authority_id  bigint      not null,
    endpoint      text        not null unique,
    p256dh        bytea       not null,
    auth          bytea       not null,
    browser       text        not null,
    made_at       timestamptz not null,
    last_delivery bigint -- so that a second attempt does not reach a browser twice
);

create index push_subscription_by_person on notifications.push_subscription (person_id);
