-- While its pages are being read from their pictures a paper has no text yet.
alter table documents.document add column state text not null default 'READ' check (state in ('READING', 'READ'));

-- Pages of papers that have pages.
create table documents.page (
    document_id  bigint      not null references documents.document (id) on delete cascade,
    number       int         not null,
    width        real        not null, -- points, as a reader holds it; also height
    height       real        not null,
    turn         real        not null default 0, -- degrees clockwise by which its picture stands straight
    state        text        not null check (state in ('TEXT', 'WAITING', 'READ', 'UNREADABLE')),
    sure         int, -- 0 to 100: mean confidence of the words read from its picture
    read_lines   text, -- what was read from its picture, until the paper is put together
    placed       text, -- where the text stands on it, afterwards
    tries        int         not null default 0,
    leased_by    text, -- the node that reads it now
    leased_until timestamptz, -- by the clock of the database: nodes may disagree
    primary key (document_id, number)
);

create index page_waiting on documents.page (document_id, number) where state = 'WAITING';
create index document_reading on documents.document (id) where state = 'READING';

-- Scans in which a mark of state secrecy came to light after they had been kept: everything of them is deleted, the
-- name of the file too. What remains lets the same bytes be refused at once, and the sender be told.
create table documents.removed (
    document_id  bigint      primary key,
    authority_id bigint      not null,
    sha256       text        not null,
    page         int, -- where the mark stood, when that is known
    received_at  timestamptz not null,
    received_by  bigint      not null,
    removed_at   timestamptz not null
);

create index removed_by_file on documents.removed (authority_id, sha256);
