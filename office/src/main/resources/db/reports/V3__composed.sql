-- As a paper was composed when its numbers were last looked up, before anybody edited it: what people took away is
-- told from what is new. Null for papers from before.
alter table reports.draft add column composed text;
