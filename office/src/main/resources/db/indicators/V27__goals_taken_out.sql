-- A goal that was set at the wrong place is taken out by a person, who says why. What it was stays among what goals said
-- before, with who took it out.
alter table indicators.target_revision
    add taken_out_at  timestamptz,
    add taken_out_by  bigint,
    add taken_out_why text check (taken_out_why <> ''),
    add check (num_nulls(taken_out_at, taken_out_by, taken_out_why) in (0, 3));

create or replace function indicators.keep_target() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if not exists (
            select from indicators.target_revision r
            where (r.year, r.indicator_id, r.unit_id, r.member_id, r.base, r.authority_id, r.revision)
                  = (old.year, old.indicator_id, old.unit_id, old.member_id, old.base, old.authority_id, old.revision)
              and r.taken_out_at is not null) then
            raise exception 'indicators: a target is not deleted: it is taken out, with a word, and kept';
        end if;
        return old;
    end if;
    if (new.value, new.decision) is distinct from (old.value, old.decision) then
        insert into indicators.target_revision select old.*;
        new.revision := old.revision + 1;
    end if;
    return new;
end $$;
