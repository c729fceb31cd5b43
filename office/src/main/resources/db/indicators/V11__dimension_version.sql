-- Who looked at an older definition of a dimension is told.
alter table indicators.dimension add column version int not null default 1;
