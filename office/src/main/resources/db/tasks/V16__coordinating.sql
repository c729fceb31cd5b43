-- What coordinating units have to do for work that is not at an end.
create index sight_coordinating on tasks.sight (authority_id, unit_id) where coordinates and place < 600000;
