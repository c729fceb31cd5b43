-- Splitting down: a part that the head of the lead unit gave, and the person to whom work was given.
alter table tasks.task
    add column split_by          bigint, -- null for the parts that a group's units were given with the whole
    add column officer_id        bigint,
    add column officer_at        timestamptz,
    add column open_parts_reason text;   -- why the whole was handed in although a part was not done

create index task_by_officer on tasks.task (officer_id) where officer_id is not null;
create index task_split on tasks.task (authority_id, state) where split_by is not null;
