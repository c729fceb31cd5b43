-- Links are asked for by their paper alone.
drop index reports.link_by_task;
