package io.github.roviec.office.meetings.draft;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.documents.FileId;
import java.time.Instant;

/// One version of a draft.
///
/// @param id     the key under which it is asked for
/// @param number from 1
/// @param size   bytes
public record DraftFile(long id, int number, String name, FileId file, long size, Instant at, ActorId by) {}
