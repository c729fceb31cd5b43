-- Words without a file, too, stand once: a button is pressed twice.
create unique index evidence_words_once on indicators.evidence (period_id, indicator_id, unit_id, member_id, note)
    where withdrawn_at is null and file_sha256 is null;
