-- Forms close at their time. Who is late asks, and the office opens again until another day; each step leaves a trace.
alter table indicators.form add column closes_after smallint check (closes_after between 0 and 400); -- working days after the due day; null: never
alter table indicators.report add column closes_day date;       -- the last day on which it is filled
alter table indicators.report add column closed_at timestamptz; -- while it is closed unsent
alter table indicators.report add constraint closed_is_draft check (closed_at is null or state = 1);
create index on indicators.report (closes_day) where state = 1 and closed_at is null;

alter table indicators.report_step drop constraint report_step_step_check;
alter table indicators.report_step add constraint report_step_step_check
    check (step in ('SUBMIT', 'ACCEPT', 'RETURN', 'LOCK', 'REOPEN', 'CLOSE', 'ASK_LATE', 'OPEN_LATE'));
