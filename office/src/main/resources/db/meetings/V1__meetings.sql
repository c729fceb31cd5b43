create table meetings.meeting (
    id             bigint generated always as identity primary key,
    authority_id   bigint not null,
    document_id    bigint not null,
    held_on        date   not null,
    kind           text   not null check (kind in ('REGULAR', 'THEMATIC', 'BRIEFING', 'OTHER')),
    chair_name     text,
    chair_position text,
    unique (document_id)
);

create index meeting_by_day on meetings.meeting (authority_id, held_on desc);

create table meetings.agenda_item (
    meeting_id   bigint not null references meetings.meeting (id),
    authority_id bigint not null,
    ordinal      int    not null,
    number       text   not null,
    title        text   not null,
    presenter    text,
    primary key (meeting_id, ordinal)
);
