-- Documents that prove a figure, kept at its place. One proves its own period and those after it, until it is withdrawn.
alter table indicators.indicator
    add column evidence boolean not null default false; -- a figure above zero wants a document

create table indicators.evidence (
    id           bigint generated always as identity primary key,
    authority_id bigint      not null references organisation.unit,
    period_id    integer     not null references indicators.period,
    indicator_id integer     not null references indicators.indicator,
    unit_id      bigint      not null references organisation.unit,
    member_id    integer     not null default 0,
    asking_id    bigint      references indicators.asking, -- given as an answer, after the form was sent
    name         text        check (name <> ''),           -- of the file
    file_sha256  text,
    size         bigint,
    note         text        check (note <> ''),           -- what it is; without a file, where the paper is kept
    at           timestamptz not null,
    by_id        bigint      not null,
    withdrawn_period_id integer references indicators.period, -- from which it proves nothing any more
    withdrawn_at timestamptz,
    withdrawn_by bigint,
    check (file_sha256 is not null or note is not null),
    check (num_nulls(name, file_sha256, size) in (0, 3)),
    check (num_nulls(withdrawn_period_id, withdrawn_at, withdrawn_by) in (0, 3))
);
create unique index evidence_once on indicators.evidence
    (period_id, indicator_id, unit_id, member_id, file_sha256) where withdrawn_at is null;
create index evidence_of_unit on indicators.evidence (unit_id, indicator_id, member_id);

create function indicators.keep_evidence() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.withdrawn_at is not null then
        raise exception 'indicators: evidence is withdrawn once and never deleted';
    end if;
    return new;
end $$;
create trigger keep_evidence before update or delete on indicators.evidence
    for each row execute function indicators.keep_evidence();
