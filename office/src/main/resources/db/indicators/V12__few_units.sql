-- The figures of few units in a period, as a province's table of a country reads them. The key begins with period and
-- indicator: it would be walked from end to end. A unit's many figures of a period share an entry (104 MB beside the 739
-- of the key, with 15.6 million figures).
create index figure_of_unit on indicators.figure (period_id, unit_id);
