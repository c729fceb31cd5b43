-- People are also told of forms and explanations. What was heard is about a task or about something else, by kind and number.
alter table notifications.heard alter column task_code drop not null;
alter table notifications.heard add column subject text; -- "form/3/41", "report/7", "asking/9"
alter table notifications.heard add check (task_code is not null or subject is not null);

alter table notifications.message
    add column unit_id   bigint, -- who no longer sees this unit loses the words
    add column gathering text;   -- what comes while such a one is unread is not told again

create unique index message_gathering on notifications.message (person_id, gathering)
    where gathering is not null and read_at is null;

insert into notifications.rule (occasion, task_class, is_on, days, recipients)
values ('FORM_OPENED', 'ANY', true, '{}', '{FORM_FILLERS}'),
       ('FORM_BEFORE_DUE', 'ANY', true, '{2}', '{FORM_FILLERS}'),
       ('FORM_DUE', 'ANY', true, '{}', '{FORM_FILLERS}'),
       ('FORM_OVERDUE', 'ANY', true, '{5}', '{FORM_FILLERS}'),
       ('FORM_CLOSED', 'ANY', true, '{}', '{FORM_FILLERS}'),
       ('FORM_SENT', 'ANY', true, '{}', '{FORM_ACCEPTERS}'),
       ('FORM_RETURNED', 'ANY', true, '{}', '{FORM_FILLERS}'),
       ('FORM_ACCEPTED', 'ANY', true, '{}', '{FORM_FILLERS}'),
       ('FORM_REOPENED', 'ANY', true, '{}', '{FORM_FILLERS}'),
       ('FORM_LATE_ASKED', 'ANY', true, '{}', '{FORM_ACCEPTERS}'),
       ('EXPLANATION_ASKED', 'ANY', true, '{}', '{EXPLAINERS}'),
       ('EXPLANATION_GIVEN', 'ANY', true, '{}', '{ASKER}');
