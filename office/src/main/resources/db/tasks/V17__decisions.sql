-- Whoever gave the work also says when a cause was not objective, and why.
alter table tasks.delay_report
    add column denied_by bigint,
    add column denied_at timestamptz,
    add column answer    text,
    add check ((denied_by is null) = (denied_at is null) and (denied_by is null) = (answer is null)),
    add check (denied_by is null or objective and confirmed_by is null);

-- What waits for somebody's word.
create index task_to_decide on tasks.task (authority_id, due, id) where state in ('SUBMITTED', 'REFUSED');
create index delay_report_waiting on tasks.delay_report (authority_id)
    where objective and confirmed_by is null and denied_by is null;
create index contest_waiting on tasks.contest (authority_id) where outcome is null;

-- The day on which the lead was last urged.
alter table tasks.task add column urged_on date;
