-- A member counts in a period on whose last day it is in force: a criterion that is added in June changes no January.
-- What is known so far counts from always.
alter table indicators.member
    add column from_day  date, -- the first day on which it is in force
    add column until_day date, -- the first day on which it no longer is
    add constraint member_days check (until_day >= from_day);

create function indicators.in_force(from_day date, until_day date, day date) returns boolean
    language sql immutable parallel safe
return coalesce(from_day <= day, true) and coalesce(day < until_day, true);
