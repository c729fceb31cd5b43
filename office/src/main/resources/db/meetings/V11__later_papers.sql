-- A paper that takes the place of the notice of a meeting. The meeting keeps the first one: the tasks hang there.
create table meetings.later_paper (
    document_id  bigint primary key,
    meeting_id   bigint not null references meetings.meeting (id),
    authority_id bigint not null
);

create index later_paper_of_meeting on meetings.later_paper (meeting_id);
