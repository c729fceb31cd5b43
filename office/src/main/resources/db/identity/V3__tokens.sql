-- Keys by which other systems ask and submit on behalf of a person in a post. Only a digest of the secret is kept.
create table identity.token (
    id           bigint generated always as identity primary key,
    authority_id bigint      not null,
    post_id      bigint      not null references identity.post (id),
    name         text        not null check (name <> ''),
    scope        text        not null check (scope in ('READ', 'SUBMIT')),
    digest       text        not null unique check (length(digest) = 64),
    tail         text        not null, -- its last letters, so that people can tell one from another
    created_at   timestamptz not null,
    created_by   bigint      not null,
    last_day     date        not null,
    used_at      timestamptz,
    revoked_at   timestamptz,
    revoked_by   bigint
);
create index on identity.token (authority_id);
