-- "3.1" is a part of "3": the indicators below a criterion.
alter table indicators.member
    drop constraint member_code_check,
    add constraint member_code_check check (code ~ '^[A-Z0-9_]+(\.[A-Z0-9_]+)?$'),
    add column of_code text generated always as (substring(code from '^(.*)\.')) stored;
