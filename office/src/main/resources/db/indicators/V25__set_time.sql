-- So do the indicators of a set: one that is taken out in June is still among the sixteen of January. It may come back.
alter table indicators.set_member
    add column from_day  date,
    add column until_day date,
    add constraint set_member_days check (until_day > from_day),
    drop constraint set_member_pkey,
    add constraint set_member_once unique nulls not distinct (set_id, indicator_id, from_day);
