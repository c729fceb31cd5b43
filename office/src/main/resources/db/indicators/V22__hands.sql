-- A sent form passes the hands of at most four who accept it, one after the other; with the last its figures count.
-- HEAD: a leader of the unit that fills it; ABOVE: the unit directly above; OFFICE; else the code of a unit.
alter table indicators.form add column approvers text[] not null default '{OFFICE}';
update indicators.form
set approvers = array[case when approver in ('HEAD', 'ABOVE', 'OFFICE') or approver like 'UNIT:%'
                           then 'UNIT:' || approver else approver end]
where approver is not null;

-- The hands as they were when it was sent, and the one for which it waits, from 1. A sent form without them waits for
-- the office.
alter table indicators.report
    add column hand       smallint check (hand is null or hand >= 1 and state = 2),
    add column hand_kinds text[],
    add column hand_units bigint[], -- null for the office
    add check (hand <= cardinality(hand_kinds)),
    add check (cardinality(hand_kinds) = cardinality(hand_units));

update indicators.report r
set hand = 1, hand_kinds = '{UNIT}', hand_units = array[u.id]
from indicators.form f
join organisation.unit u on u.authority_id = f.authority_id and u.code = f.approver
where f.id = r.form_id and r.state = 2;

alter table indicators.form
    drop column approver,
    add check (cardinality(approvers) between 1 and 4);

-- What a step decided: which of how many, for whom.
alter table indicators.report_step
    add column hand      smallint,
    add column hands     smallint,
    add column hand_kind text,
    add column hand_unit bigint,
    add column in_place  boolean not null default false; -- by the office, for the unit
alter table indicators.report_step drop constraint report_step_step_check;
alter table indicators.report_step add constraint report_step_step_check
    check (step in ('SUBMIT', 'PASS', 'ACCEPT', 'RETURN', 'LOCK', 'REOPEN', 'CLOSE', 'ASK_LATE', 'OPEN_LATE'));
