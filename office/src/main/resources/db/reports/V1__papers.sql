-- Papers being written.
create table reports.draft (
    id           bigint generated always as identity primary key,
    authority_id bigint      not null,
    unit_id      bigint      not null references organisation.unit (id),  -- that writes it
    template     text        not null,
    period       text        not null,
    about_id     bigint      references organisation.unit (id),          -- of which it speaks; null: of all
    state        text        not null check (state in ('DRAFTING', 'CHECKING', 'SIGNING', 'SIGNED', 'ISSUED', 'DROPPED')),
    title        text        not null,
    content      text        not null,
    version      int         not null default 1,
    created_at   timestamptz not null,
    created_by   bigint      not null,
    composed_at  timestamptz not null,
    changed_at   timestamptz not null,
    changed_by   bigint      not null,
    checked_by   bigint,
    signed_by    bigint,
    returned     text,                                                    -- why it was sent back
    replaces     bigint                                                   -- the issued paper whose place it takes
);

create index draft_by_day on reports.draft (authority_id, changed_at desc);

-- The last number given: per issuer, year and kind of paper. The row is the lock; a number that was rolled back was
-- never given.
create table reports.series (
    issuer_id bigint not null references organisation.unit (id),
    year      int    not null,
    kind      text   not null,
    last      int    not null check (last > 0),
    primary key (issuer_id, year, kind)
);

create table reports.issued (
    id           bigint generated always as identity primary key,
    authority_id bigint      not null,
    issuer_id    bigint      not null references organisation.unit (id),
    unit_id      bigint      not null references organisation.unit (id),  -- that wrote it
    kind         text        not null,
    year         int         not null,
    number       int         not null,
    symbol       text        not null,
    day          date        not null,
    subject      text        not null,
    signer       text        not null,
    recipients   text        not null,
    draft_id     bigint      not null unique references reports.draft (id),
    replaces     bigint      unique references reports.issued (id),
    issued_at    timestamptz not null,
    issued_by    bigint      not null,
    unique (issuer_id, year, kind, number)
);

create index issued_by_day on reports.issued (authority_id, day desc, id desc);

create table reports.issued_file (
    issued_id bigint not null references reports.issued (id),
    format    text   not null check (format in ('DOCX', 'PDF')),
    sha256    text   not null,
    content   bytea  not null,
    primary key (issued_id, format)
);

-- What has been issued never changes.
create function reports.never() returns trigger language plpgsql as $$
begin
    raise exception 'an issued paper never changes (%.%)', tg_table_schema, tg_table_name;
end $$;

create trigger issued_never before update or delete on reports.issued for each row execute function reports.never();
create trigger issued_file_never before update or delete on reports.issued_file
    for each row execute function reports.never();
