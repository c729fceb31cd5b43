-- The explanation is part of what a figure says: another one is another revision, and what was sent keeps its own.
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
