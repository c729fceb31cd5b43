-- What was accepted counts while its form is open again, until it is accepted anew: else a month loses a commune because
-- of one wrong number. Few rows, and only for so long.
create table indicators.standing_figure (
    authority_id bigint      not null,
    unit_id      bigint      not null,
    report_id    bigint      not null references indicators.report,
    recorded_at  timestamptz not null,
    period_id    integer     not null,
    indicator_id integer     not null,
    member_id    integer     not null,
    revision     integer     not null,
    state        smallint    not null check (state in (3, 4)),
    value        numeric,
    absence      text,
    primary key (period_id, indicator_id, unit_id, member_id, authority_id)
);
create index on indicators.standing_figure (report_id);

-- A figure that came by no form counts at once, and is changed at once; one that came by a form is opened again first.
-- What it said is kept with the state in which it counted.
create or replace function indicators.keep_figure() returns trigger language plpgsql as $$
declare
    kept indicators.figure;
begin
    if tg_op = 'DELETE' then
        raise exception 'indicators: a figure is never deleted';
    end if;
    if (new.value, new.absence, new.note) is distinct from (old.value, old.absence, old.note) then
        if old.state > 1 and (old.report_id is not null or new.report_id is not null or new.state < old.state) then
            raise exception 'indicators: this figure has been sent: it is opened again before it is changed';
        end if;
        kept := old;
        kept.state := coalesce((
            select s.state from indicators.standing_figure s
            where s.period_id = old.period_id and s.indicator_id = old.indicator_id and s.unit_id = old.unit_id
              and s.member_id = old.member_id and s.authority_id = old.authority_id and s.revision = old.revision),
            old.state);
        insert into indicators.figure_revision select kept.*;
        new.revision := old.revision + 1;
    end if;
    return new;
end $$;
