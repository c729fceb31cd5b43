-- What waits: forms to be accepted, forms closed unsent (who is late asks), and a form's progress in one period.
create index report_submitted on indicators.report (authority_id, due_day) where state = 2;
create index report_closed on indicators.report (authority_id) where closed_at is not null;
create index report_of_period on indicators.report (period_id);
