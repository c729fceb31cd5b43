-- To make all words anew with the index in place asks it twenty million times: it is made anew after them.
create or replace function tasks.refill_finding() returns void
    language plpgsql
as $$
begin
    drop index tasks.finding_by_word;
    delete from tasks.finding;
    insert into tasks.finding (task_id, words)
    select id, case when whole then '='::tsvector else ''::tsvector end || tasks.words(words)
    from tasks.said order by not whole, id; -- whole tasks together
    create index finding_by_word on tasks.finding using gin (words) with (fastupdate = off);
    delete from tasks.known_word;
    insert into tasks.known_word (word)
    select distinct said.lexeme from tasks.finding f cross join unnest(f.words) as said;
end
$$;
