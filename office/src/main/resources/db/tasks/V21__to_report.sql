-- What a unit must say something about, the longest overdue first: among what is open, not among five years of deadlines.
create index task_to_report on tasks.task (authority_id, due, code)
    where state in ('ASSIGNED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'RETURNED');
