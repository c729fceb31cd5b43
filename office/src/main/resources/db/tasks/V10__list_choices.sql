-- Which columns of a list a person does not want to see.
create table tasks.list_choice (
    person_id bigint not null,
    list      text   not null,
    hidden    text[] not null,
    primary key (person_id, list)
);

-- Deadlines of a month.
create index task_by_due on tasks.task (authority_id, due) where due is not null;
