-- Registers that somebody began to take over and did not finish are not kept for ever; who began is told.
create table tasks.takeover_dropped (
    id           bigint generated always as identity primary key,
    authority_id bigint      not null,
    begun_by     bigint      not null,
    begun_at     timestamptz not null,
    file_name    text        not null,
    dropped_at   timestamptz not null
);

create index takeover_dropped_by_person on tasks.takeover_dropped (authority_id, begun_by);
create index takeover_open on tasks.takeover (begun_at) where done_at is null;
