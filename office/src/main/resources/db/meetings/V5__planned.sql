-- A meeting is planned ahead; the paper with its conclusions comes afterwards. What is known from a paper alone is
-- closed: its conclusions stand there.
alter table meetings.meeting
    alter column document_id drop not null,
    add column title     text,
    add column starts_at time,
    add column place     text,
    add column chair_id  bigint,
    add column state     text not null default 'CLOSED' check (state in ('PLANNED', 'CANCELLED', 'CLOSED')),
    add column reason    text,
    add column version   int  not null default 1,
    add check (document_id is not null or title is not null);

-- Two clerks who plan the year at once plan it once.
create unique index regular_meeting_of_a_day on meetings.meeting (authority_id, held_on)
    where kind = 'REGULAR' and state = 'PLANNED' and document_id is null;

alter table meetings.agenda_item
    drop constraint agenda_item_pkey,
    add column id           bigint generated always as identity primary key,
    add column kind         text not null default 'ITEM' check (kind in ('ITEM', 'UNFINISHED')),
    add column presenter_id bigint references organisation.unit (id),
    add constraint order_of_items unique (meeting_id, ordinal) deferrable initially deferred;
