insert into notifications.rule (occasion, task_class, is_on, days, recipients)
values ('CAUSE_DECIDED', 'ANY', true, '{}', '{LEAD_HEADS,LEAD_OFFICERS}');
