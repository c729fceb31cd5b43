package io.github.roviec.office.audit;

import io.github.roviec.office.base.ActorId;
import java.time.Instant;

/// One line of "who did what to this, when".
///
/// @param kind    the fact's name ("TaskAssigned")
/// @param content the whole fact as JSON
public record AuditEntry(Instant at, ActorId by, String kind, String content) {}
