-- What a criterion asks of a unit that meets it, in words ("≥ 90 %"): the first is asked of every group, the n-th after
-- it of group n. Null where nothing is said.
alter table indicators.member
    add column requirements text[] not null default '{}'
        constraint member_requirements check (cardinality(requirements) <= 10);
