-- A paper that came in an edXML package (QCVN 102:2016/BTTTT): what the header said, beside what the paper itself says.
create table documents.package (
    document_id bigint  primary key references documents.document (id) on delete cascade,
    sha256      text    not null, -- of the package, kept as it came in
    file_name   text    not null,
    from_code   text    not null, -- mã định danh
    from_name   text    not null,
    number      text,
    symbol      text,
    place       text,
    issued_on   date,
    kind_name   text,
    subject     text,
    signer      text,
    position    text,
    due_on      date,
    sent_at     timestamptz
);

-- The files that came with it, besides the paper.
create table documents.package_file (
    document_id bigint not null references documents.package (document_id) on delete cascade,
    position    int    not null,
    sha256      text   not null,
    name        text   not null,
    primary key (document_id, position)
);
