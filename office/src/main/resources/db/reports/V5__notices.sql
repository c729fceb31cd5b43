-- Drafts composed from a meeting.
create table reports.notice (
    draft_id     bigint primary key references reports.draft (id),
    authority_id bigint not null,
    meeting_id   bigint not null,
    figures      text   not null,            -- which figures were chosen, a line each: "set KTXH", "sector Ngân sách"
    document_id  bigint                      -- the paper received, once it is issued
);

create index notice_of_meeting on reports.notice (meeting_id);

-- One notice of a meeting: the row says which draft it is. Two who compose at once wait here for each other.
create table reports.notice_place (
    meeting_id bigint primary key,
    draft_id   bigint not null references reports.draft (id)
);
