-- The office's digital signature on an issued paper: the signed file stands beside the issued one.
create table reports.seal (
    issued_id   bigint      primary key references reports.issued (id),
    subject     text        not null, -- whose certificate
    serial      text        not null,
    valid_until timestamptz not null,
    stamped     boolean     not null, -- a time-stamp authority says when
    seen        boolean     not null, -- the seal stands on the page
    sha256      text        not null,
    content     bytea       not null,
    sealed_at   timestamptz not null,
    sealed_by   bigint      not null
);

-- These bytes are packed already.
alter table reports.seal alter column content set storage external;

create trigger seal_never before update or delete on reports.seal for each row execute function reports.never();
