-- Số đến: the last number given, per authority and year. The row is the lock; a number that was rolled back was never
-- given.
create table documents.arrival_series (
    authority_id bigint not null,
    year         int    not null,
    last         int    not null check (last > 0),
    primary key (authority_id, year)
);

-- Sổ đăng ký văn bản đến (Nghị định 30/2020/NĐ-CP, Phụ lục IV). A line stays also where its paper had to be deleted:
-- the numbers have no gaps.
create table documents.arrival (
    id           bigint      generated always as identity primary key,
    authority_id bigint      not null,
    year         int         not null,
    number       int         not null,
    document_id  bigint      unique references documents.document (id) on delete set null,
    arrived_on   date        not null,
    issuer       text        not null,
    symbol       text        not null, -- "12/CV-STC", as it stands on the paper
    issued_on    date,
    subject      text        not null, -- kind and subject
    forwarded_to text        not null,
    forwarded_on date,
    due_on       date,
    note         text        not null,
    version      int         not null default 1,
    changed_at   timestamptz not null,
    changed_by   bigint      not null,
    unique (authority_id, year, number),
    check (extract(year from arrived_on) = year)
);
