-- Forms may be defined by people: who looked at an older definition is told.
alter table indicators.form add column version int not null default 1;
