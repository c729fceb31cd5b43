-- Words without a file, too, stand once: a button is pressed twice. Where it was, the first stays.
update indicators.evidence e
set withdrawn_period_id = e.period_id, withdrawn_at = e.at, withdrawn_by = e.by_id
where e.withdrawn_at is null and e.file_sha256 is null
  and exists (select from indicators.evidence o
              where (o.period_id, o.indicator_id, o.unit_id, o.member_id, o.note)
                        = (e.period_id, e.indicator_id, e.unit_id, e.member_id, e.note)
                and o.withdrawn_at is null and o.file_sha256 is null and o.id < e.id);
create unique index evidence_words_once
    on indicators.evidence (period_id, indicator_id, unit_id, member_id, md5(note))
    where withdrawn_at is null and file_sha256 is null;
