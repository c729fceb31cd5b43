-- Links are asked for by their paper alone.
drop index reports.link_by_task;

-- Who wrote an issued paper is who issued it; the draft knows more.
alter table reports.issued drop column unit_id;
