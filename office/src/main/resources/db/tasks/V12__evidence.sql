-- Evidence for the evaluation of officials (Nghị định 335/2025/NĐ-CP). A product weighs its coefficient, in hundredths: 100
-- is 1.0, an ordinary administrative document. Rows without an authority are the example that is shipped.
create table tasks.product_kind (
    id           bigint generated always as identity primary key,
    authority_id bigint,
    name         text    not null check (name <> ''),
    coefficient  int     not null check (coefficient between 1 and 10000),
    per          int     not null default 1 check (per between 1 and 1000), -- of so many pieces together
    area         text    not null check (area in ('PROFESSIONAL', 'LEADING', 'SUPPORT')),
    retired      boolean not null default false
);

create unique index product_kind_by_name on tasks.product_kind (coalesce(authority_id, 0), name) where not retired;

insert into tasks.product_kind (name, coefficient, per, area) values
    ('Văn bản hành chính thông thường', 100, 1, 'PROFESSIONAL'),
    ('Biên bản', 110, 1, 'PROFESSIONAL'),
    ('Dự thảo thông báo kết luận', 130, 1, 'PROFESSIONAL'),
    ('Báo cáo tuần', 100, 1, 'PROFESSIONAL'),
    ('Báo cáo tháng, quý, năm', 160, 1, 'PROFESSIONAL'),
    ('Kế hoạch tháng', 110, 1, 'PROFESSIONAL'),
    ('Chương trình công tác năm', 200, 1, 'PROFESSIONAL'),
    ('Báo cáo theo dõi thực hiện kiến nghị', 140, 1, 'PROFESSIONAL'),
    ('Báo cáo theo dõi thực hiện kiến nghị, nhiều lĩnh vực', 160, 1, 'PROFESSIONAL'),
    ('Chủ trì cuộc họp', 110, 1, 'LEADING'),
    ('Duyệt, ký văn bản', 110, 1, 'LEADING'),
    ('Tháo gỡ khó khăn, vướng mắc', 140, 1, 'LEADING'),
    ('Rà soát tiến độ, cảnh báo', 120, 1, 'LEADING'),
    ('Vào sổ văn bản đến, đi (10 văn bản)', 80, 10, 'SUPPORT'),
    ('Lập hồ sơ lưu', 90, 1, 'SUPPORT');

-- How a task is weighed for a unit that has part in it. No row: an ordinary document, once.
create table tasks.weighing (
    task_id      bigint        not null references tasks.task (id),
    unit_id      bigint        not null references organisation.unit (id),
    authority_id bigint        not null,
    version      int           not null default 1,
    kind_id      bigint references tasks.product_kind (id),
    quantity     numeric(8, 2) not null default 1 check (quantity > 0),
    unplanned    boolean       not null default false,
    cause        text, -- an objective cause of delay, as confirmed
    cause_by     bigint,
    cause_at     timestamptz,
    set_by       bigint        not null,
    set_at       timestamptz   not null,
    primary key (task_id, unit_id),
    check ((cause is null) = (cause_by is null) and (cause is null) = (cause_at is null))
);

-- What somebody says against a row of theirs, and what was answered. Nothing of it is ever taken away.
create table tasks.contest (
    id           bigint generated always as identity primary key,
    authority_id bigint      not null,
    period       text        not null,
    task_id      bigint      not null references tasks.task (id),
    unit_id      bigint      not null references organisation.unit (id),
    person_id    bigint      not null,
    words        text        not null check (words <> ''),
    at           timestamptz not null,
    outcome      text check (outcome in ('ACCEPTED', 'KEPT')),
    answer       text,
    answered_by  bigint,
    answered_at  timestamptz,
    check ((outcome is null) = (answer is null) and (outcome is null) = (answered_at is null))
);

create index contest_by_period on tasks.contest (authority_id, period);
create unique index contest_open on tasks.contest (period, task_id, unit_id, person_id) where outcome is null;

create function tasks.keep_contest() returns trigger
    language plpgsql
as $$
begin
    if tg_op = 'DELETE' or old.outcome is not null
       or (new.id, new.authority_id, new.period, new.task_id, new.unit_id, new.person_id, new.words, new.at)
          is distinct from
          (old.id, old.authority_id, old.period, old.task_id, old.unit_id, old.person_id, old.words, old.at) then
        raise exception 'what was said and answered about evidence is kept as it is' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

create trigger contest_is_kept before update or delete on tasks.contest
    for each row execute function tasks.keep_contest();
create trigger contest_is_not_emptied before truncate on tasks.contest
    for each statement execute function tasks.forbid_change();

-- A month whose evidence is locked, with its rows as they were.
create table tasks.evidence_month (
    id           bigint generated always as identity primary key,
    authority_id bigint      not null,
    period       text        not null,
    locked_at    timestamptz not null,
    locked_by    bigint      not null,
    locked_name  text        not null,
    unique (authority_id, period)
);

create table tasks.evidence_row (
    month_id        bigint        not null references tasks.evidence_month (id),
    authority_id    bigint        not null,
    task_id         bigint        not null,
    unit_id         bigint        not null,
    code            text          not null,
    text            text          not null,
    unit_name       text          not null,
    person_id       bigint,
    person_name     text          not null,
    role            text          not null check (role in ('LEAD', 'COORDINATING')),
    inner_part      boolean       not null,
    kind_id         bigint,
    kind_name       text,
    coefficient     int           not null,
    per             int           not null,
    quantity        numeric(8, 2) not null,
    unplanned       boolean       not null,
    original_due    date,
    due             date,
    done_on         date,
    state           text          not null,
    failed_reviews  int           not null,
    delays          int           not null,
    excused         int           not null,
    cause           text,
    cause_by        bigint,
    cause_name      text          not null,
    cause_on        date,
    due_changes     text[]        not null,
    products        text[]        not null,
    weighing        int           not null,
    contested       boolean       not null,
    primary key (month_id, task_id, unit_id)
);

create trigger evidence_month_stays before update or delete or truncate on tasks.evidence_month
    for each statement execute function tasks.forbid_change();
create trigger evidence_row_stays before update or delete or truncate on tasks.evidence_row
    for each statement execute function tasks.forbid_change();

create function tasks.forbid_late_evidence() returns trigger
    language plpgsql
as $$
begin
    if exists (select from tasks.evidence_month m
               where m.id = new.month_id and m.xmin::text <> (pg_current_xact_id()::xid)::text) then
        raise exception 'month % is locked', new.month_id using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

create trigger evidence_row_comes_with_its_month before insert on tasks.evidence_row
    for each row execute function tasks.forbid_late_evidence();
