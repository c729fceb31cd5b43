create table audit.fact (
    id           bigint generated always as identity primary key,
    authority_id bigint      not null,
    at           timestamptz not null,
    actor_id     bigint      not null,
    kind         text        not null,
    about_kind   text        not null,
    about_id     text        not null,
    content      jsonb       not null
);

create index fact_by_subject on audit.fact (authority_id, about_kind, about_id, id);

-- Kept as it was written: neither changed nor taken away.
create function audit.keep() returns trigger
    language plpgsql
as $$
begin
    raise exception 'audit.fact is kept unchangeably';
end
$$;

create trigger fact_is_kept
    before update or delete or truncate on audit.fact
    for each statement execute function audit.keep();

-- Spring Modulith's event publication table (its schema v2): facts on their way to rooms that listen after the commit.
create table audit.event_publication (
    id                     uuid        not null primary key,
    listener_id            text        not null,
    event_type             text        not null,
    serialized_event       text        not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);

create index event_publication_serialized_event_hash on audit.event_publication using hash (serialized_event);
create index event_publication_by_completion_date on audit.event_publication (completion_date);
