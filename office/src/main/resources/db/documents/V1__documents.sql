-- What came in, byte for byte. Equal bytes of one authority are one file.
create table documents.file (
    authority_id bigint      not null,
    sha256       text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    name         text        not null, -- under which it came in first
    media_type   text        not null,
    size         int         not null,
    content      bytea       not null,
    kept_at      timestamptz not null,
    primary key (authority_id, sha256)
);

-- These bytes are packed already.
alter table documents.file alter column content set storage external;

-- A paper and what was read in it. The same file again is the same paper, whoever hands it in and however often.
create table documents.document (
    id             bigint generated always as identity primary key,
    authority_id   bigint      not null,
    sha256         text        not null,
    file_name      text        not null,
    kind           text,
    kind_name      text,
    number         text,
    symbol         text,
    issued_on      date,
    issuer         text,
    title          text,
    meeting_on     date,
    chair_name     text,
    chair_position text,
    text           text        not null,
    reading        jsonb       not null, -- everything that points into the text
    directives     int         not null,
    reader_version int         not null,
    received_at    timestamptz not null,
    received_by    bigint      not null,
    unique (authority_id, sha256),
    foreign key (authority_id, sha256) references documents.file (authority_id, sha256)
);

create index document_by_arrival on documents.document (authority_id, received_at desc, id desc);
