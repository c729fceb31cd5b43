-- Whether the members of a dimension are criteria, met (1) or not (0): not something to be guessed from numbers.
alter table indicators.dimension add column criteria boolean not null default false;
update indicators.dimension set criteria = true where code in ('NTM_2021', 'NTM_2026'); -- as they ship
