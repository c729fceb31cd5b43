-- A set of criteria that differs by group of communes says which indicator holds the group of each.
alter table indicators.dimension add column grouped_by text;
update indicators.dimension d set grouped_by = 'NTM26_NHOM' -- as it ships
where d.code = 'NTM_2026'
  and exists (select from indicators.indicator i where i.authority_id = d.authority_id and i.code = 'NTM26_NHOM'
                and i.formula is null and i.dimension_id is null and i.decimals = 0);
