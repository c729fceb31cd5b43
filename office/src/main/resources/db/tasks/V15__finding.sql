-- The words by which a task is found: its code, text, paper and result, the names that its row shows, the numbers of the
-- papers that prove it. A word with accents stands there twice in one place, as it is and without them: what is typed
-- without accents finds all, what is typed with accents only itself. No dictionary and no extension.

-- `'đầu tư'` → `'dau':1 'tu':2 'đâ\u0300u':1 'tư':2` (the accented ones in NFD, as base.plain writes them).
create function tasks.words(said text) returns tsvector
    language sql immutable parallel safe
begin atomic
    select coalesce(string_agg(
               word || ':' || least(at, 16383) || case when folded = word or folded = '' then '' else ' ' || folded || ':' || least(at, 16383) end,
               ' ' order by at), '')::tsvector
    from (select base.plain(left(said, 100000)) as plain offset 0) as once
    cross join lateral unnest(
        string_to_array(once.plain, ' '),
        -- base.fold, but for marks that no Vietnamese word bears
        string_to_array(translate(once.plain, U&'\0111\0300\0301\0303\0309\0323\0302\0306\031b', 'd'), ' '))
        with ordinality as split (word, folded, at)
    where word <> '' and length(word) < 500;
end;

create table tasks.finding (
    task_id bigint   primary key references tasks.task (id),
    words   tsvector not null
);

-- Every word that some task says or said.
create table tasks.known_word (word text primary key);

-- What somebody typed, as a question to such words; null where there is nothing to look for. Every word must be there, in
-- any order; what stands in quotes, or hangs together by signs ("412/TB-UBND"), in this order. A last word that nobody
-- has ever said, and that is not in quotes, is taken for the beginning of one, from two letters on.
create function tasks.asked(typed text) returns tsquery
    language plpgsql stable parallel safe
as $$
declare
    piece text;
    plain text;
    last_word text;
    question text := '';
    pieces text[];
begin
    pieces := array(
        select coalesce('"' || cut[1] || '"', cut[2])
        from regexp_matches(left(typed, 500), '[“”"]([^“”"]*)[“”"]|([^\s“”"]+)', 'g') as cut);
    for i in 1 .. coalesce(cardinality(pieces), 0) loop
        piece := pieces[i];
        plain := base.plain(piece);
        continue when plain = '' or plain ~ '(^| )[\u0300-\u036f]';
        last_word := split_part(plain, ' ', -1);
        if i = cardinality(pieces) and piece not like '"%'
           and length(regexp_replace(last_word, '[\u0300-\u036f]', '', 'g')) > 1
           and not exists (select from tasks.known_word where word = last_word) then
            plain := plain || ':*';
        end if;
        question := question || case when question = '' then '' else ' & ' end
            || '(' || replace(plain, ' ', ' <-> ') || ')';
    end loop;
    return nullif(question, '')::tsquery;
end
$$;

create view tasks.said as
    select t.id, t.parent_id is null as whole, concat_ws(' ', t.code, t.text, t.document_label, t.result,
               (select string_agg(p.name, ' ' order by p.ordinal) from tasks.party p
                where p.task_id = t.id and p.role <> 'FORMER' and (p.unit_id is null or p.group_id is null)),
               (select string_agg(concat_ws(' ', r.paper_number, r.file_name), ' ' order by r.id) from tasks.product r
                where r.task_id = t.id)) as words
    from tasks.task t;

-- '=' stands in whole tasks and in no text: a list for the whole authority wants them alone.
create function tasks.find(ids bigint[]) returns void
    language sql
begin atomic
    insert into tasks.finding (task_id, words)
    select id, case when whole then '='::tsvector else ''::tsvector end || tasks.words(words)
    from tasks.said where id = any(ids) order by id
    on conflict (task_id) do update set words = excluded.words where finding.words <> excluded.words;
    insert into tasks.known_word (word)
    select distinct said.lexeme from tasks.finding f cross join unnest(f.words) as said where f.task_id = any(ids)
    order by 1 -- always in one order, so that two who write do not wait for each other
    on conflict do nothing;
end;

create function tasks.keep_finding() returns trigger
    language plpgsql
as $$
begin
    if tg_table_name = 'task' then
        perform tasks.find(array(select id from added));
    elsif tg_op = 'DELETE' then
        perform tasks.find(array(select distinct task_id from gone));
    else
        perform tasks.find(array(select distinct task_id from added));
    end if;
    return null;
end
$$;

create trigger finding_is_kept_in after insert on tasks.task
    referencing new table as added for each statement execute function tasks.keep_finding();
create trigger finding_is_kept_in after insert on tasks.party
    referencing new table as added for each statement execute function tasks.keep_finding();
create trigger finding_is_kept_over after update on tasks.party
    referencing new table as added for each statement execute function tasks.keep_finding();
create trigger finding_is_kept_out after delete on tasks.party
    referencing old table as gone for each statement execute function tasks.keep_finding();
create trigger finding_is_kept_in after insert on tasks.product
    referencing new table as added for each statement execute function tasks.keep_finding();
create trigger finding_is_kept_out after delete on tasks.product
    referencing old table as gone for each statement execute function tasks.keep_finding();

create function tasks.keep_one_finding() returns trigger
    language plpgsql
as $$
begin
    perform tasks.find(array[new.id]);
    return null;
end
$$;

create trigger finding_is_kept after update on tasks.task
    for each row
    when (row (old.code, old.text, old.document_label, old.result)
          is distinct from row (new.code, new.text, new.document_label, new.result))
    execute function tasks.keep_one_finding();

create function tasks.refill_finding() returns void
    language sql
begin atomic
    delete from tasks.finding;
    insert into tasks.finding (task_id, words)
    select id, case when whole then '='::tsvector else ''::tsvector end || tasks.words(words)
    from tasks.said order by not whole, id; -- whole tasks together
    delete from tasks.known_word;
    insert into tasks.known_word (word)
    select distinct said.lexeme from tasks.finding f cross join unnest(f.words) as said;
end;

select tasks.refill_finding();

-- Written seldom, read often: nothing waits beside the index.
create index finding_by_word on tasks.finding using gin (words) with (fastupdate = off);
