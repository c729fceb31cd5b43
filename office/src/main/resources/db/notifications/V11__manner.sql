-- What is special about this one: it is said in words of its own. Null: as it always is.
alter table notifications.message add column manner text;
