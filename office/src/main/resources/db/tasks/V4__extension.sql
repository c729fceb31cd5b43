-- Why work is late. Shipped reasons have no authority; an authority adds its own, and where it changes a shipped one its
-- row replaces it.
create table tasks.delay_reason (
    id           bigint generated always as identity primary key,
    authority_id bigint references organisation.unit (id),
    replaces     bigint references tasks.delay_reason (id),
    name         text    not null,
    objective    boolean not null, -- not the unit's doing: may be confirmed as such (Nghị định 335/2025/NĐ-CP)
    used         boolean not null default true,
    unique (authority_id, replaces),
    check (replaces is null or authority_id is not null)
);

create index delay_reason_by_authority on tasks.delay_reason (authority_id);

insert into tasks.delay_reason (name, objective) values
    ('Chờ ý kiến hoặc quyết định của cấp trên', true),
    ('Chờ đơn vị phối hợp gửi ý kiến, số liệu', true),
    ('Quy định, hướng dẫn thay đổi hoặc chưa có', true),
    ('Thiên tai, dịch bệnh, sự cố', true),
    ('Chưa được bố trí kinh phí', true),
    ('Việc phát sinh nhiều hơn khi giao', true),
    ('Thiếu người, thay đổi người làm', false),
    ('Chưa sắp xếp được công việc', false),
    ('Sản phẩm phải làm lại', false);

-- What an authority lets its units ask. Without a row: the defaults of ExtensionPolicy.
create table tasks.extension_policy (
    authority_id    bigint primary key references organisation.unit (id),
    days_before     int     not null check (days_before between 0 and 30), -- working days before the deadline, at the latest
    most            int     not null check (most between 0 and 20),
    words_required  boolean not null
);

create table tasks.extension (
    id           bigint generated always as identity primary key,
    task_id      bigint      not null references tasks.task (id),
    authority_id bigint      not null,
    due          date        not null, -- the deadline when it was asked
    wished       date        not null check (wished > due),
    reason       text        not null, -- as the catalogue said it then
    objective    boolean     not null,
    words        text,
    asked_at     timestamptz not null,
    asked_by     bigint      not null,
    state        text        not null default 'ASKED' check (state in ('ASKED', 'APPROVED', 'REFUSED', 'LAPSED')),
    granted      date,
    answer       text,
    decided_at   timestamptz,
    decided_by   bigint,
    check ((state = 'APPROVED') = (granted is not null)),
    check ((state = 'ASKED') = (decided_at is null))
);

create index extension_by_task on tasks.extension (task_id);
create unique index extension_open on tasks.extension (task_id) where state = 'ASKED';
create index extension_waiting on tasks.extension (authority_id) where state = 'ASKED';

-- What the lead said when a deadline came and the work was not done.
create table tasks.delay_report (
    id           bigint generated always as identity primary key,
    task_id      bigint      not null references tasks.task (id),
    authority_id bigint      not null,
    due          date        not null, -- the deadline that it is about
    reason       text        not null,
    objective    boolean     not null, -- as the catalogue marks the reason; counts only when confirmed
    words        text,
    commitment   date        not null, -- until when now
    at           timestamptz not null,
    by_id        bigint      not null,
    confirmed_by bigint,               -- who confirmed the objective cause
    confirmed_at timestamptz,
    check ((confirmed_by is null) = (confirmed_at is null)),
    check (confirmed_by is null or objective)
);

create index delay_report_by_task on tasks.delay_report (task_id, due);
