create table meetings.invitation (
    meeting_id   bigint not null references meetings.meeting (id),
    unit_id      bigint not null references organisation.unit (id),
    authority_id bigint not null,
    attendance   text check (attendance in ('PRESENT', 'REPRESENTED', 'ABSENT')),
    words        text,
    primary key (meeting_id, unit_id),
    check (attendance is null or attendance = 'PRESENT' or words <> '')
);

create index invitation_of_unit on meetings.invitation (unit_id);

create table meetings.conclusion (
    item_id      bigint      primary key references meetings.agenda_item (id),
    authority_id bigint      not null,
    text         text        not null,
    version      int         not null default 1,
    at           timestamptz not null,
    by_id        bigint      not null
);
