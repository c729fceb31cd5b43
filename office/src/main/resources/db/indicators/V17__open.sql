-- Every morning: which forms somebody still has to send, by form, period and day.
create index report_open on indicators.report (authority_id, form_id, period_id, due_day)
    where state = 1 and closed_at is null;
