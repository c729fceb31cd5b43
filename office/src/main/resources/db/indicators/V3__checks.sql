-- What a figure must stand up to before its form is sent. A rule belongs to the indicator at whose place it is told.
create table indicators.check_rule (
    id           integer generated always as identity primary key,
    authority_id bigint  not null references organisation.unit,
    code         text    not null check (code ~ '^[A-Z][A-Z0-9_]*$'),
    indicator_id integer not null references indicators.indicator,
    kind         text    not null check (kind in
                     ('RANGE', 'JUMP', 'NOT_FALLING', 'PARTS', 'NOT_OVER', 'BELOW', 'FORMULA', 'SLIP')),
    hard         boolean not null,              -- cannot be sent; else it wants an explanation
    others       text[]  not null default '{}', -- codes of the indicators it is held against
    least        numeric,
    most         numeric,
    percent      numeric check (percent > 0),
    formula      text    check (formula <> ''),
    says         text    check (says <> ''),
    ended        boolean not null default false,
    edited       boolean not null default false, -- by a person: a newer release leaves it alone
    version      int     not null default 1,
    unique (authority_id, code),
    check (kind <> 'RANGE' or least is not null or most is not null),
    check (kind <> 'JUMP' or percent is not null),
    check (kind not in ('PARTS', 'NOT_OVER', 'BELOW') or cardinality(others) > 0),
    check (kind <> 'FORMULA' or (formula is not null and says is not null))
);
create index on indicators.check_rule (indicator_id);

-- The note of a figure is its explanation: it goes with the value, is frozen with it and kept with its revisions.
create or replace function indicators.keep_figure() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'indicators: a figure is never deleted';
    end if;
    if (new.value, new.absence, new.note) is distinct from (old.value, old.absence, old.note) then
        if old.state > 1 then
            raise exception 'indicators: this figure has been sent: it is opened again before it is changed';
        end if;
        insert into indicators.figure_revision select old.*;
        new.revision := old.revision + 1;
    end if;
    return new;
end $$;
