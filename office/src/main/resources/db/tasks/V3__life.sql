-- Where a suspended task goes on, and why there is no product where the lead handed in without one.
alter table tasks.task
    add column paused_from text check (paused_from in ('ASSIGNED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'RETURNED')),
    add column no_product  text,
    add constraint suspended_from_somewhere check ((state = 'SUSPENDED') = (paused_from is not null)),
    add constraint done_on_a_day check ((state = 'DONE') = (done_on is not null)),
    add constraint submitted_by_somebody check (state <> 'SUBMITTED' or submitted_by is not null);

-- What a step changed besides the state: the lead, the deadline.
alter table tasks.entry add column change text;

-- The unit that led before keeps the task in sight.
alter table tasks.party
    drop constraint party_role_check,
    add constraint party_role_check check (role in ('LEAD', 'COORDINATING', 'FORMER'));

-- While a task is suspended its deadline is not counted.
create function tasks.timeliness(state text, due date, done_on date, today date) returns text
    language sql immutable parallel safe
as $$
    select case when state = 'SUSPENDED' then 'SUSPENDED' else tasks.timeliness(due, done_on, today) end
$$;
