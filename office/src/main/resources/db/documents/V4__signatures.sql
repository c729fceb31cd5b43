-- What a look at the digital signatures of a PDF has found. A paper without a row was never looked at.
create table documents.signature_check (
    document_id bigint      primary key references documents.document (id) on delete cascade,
    checked_at  timestamptz not null,
    outcome     text        not null check (outcome in ('NONE', 'CHECKED', 'UNREADABLE'))
);

create table documents.signature (
    document_id  bigint  not null references documents.document (id) on delete cascade,
    position     int     not null, -- 1 for the one made first
    signer       text,
    organisation text,
    issuer       text,
    serial       text,
    signed_at    timestamptz,
    stamped      boolean not null, -- by a trusted time-stamp authority
    valid_from   timestamptz,
    valid_until  timestamptz,
    state        text    not null check (state in ('TRUSTED', 'UNCONFIRMED', 'BROKEN')),
    reason       text,
    primary key (document_id, position)
);
