package io.github.roviec.office.notifications;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import java.util.List;

/// What goes to one person by one way.
///
/// @param id       of the delivery: the same in every attempt
/// @param messages at least one, oldest first
public record Parcel(long id, AuthorityId authority, ActorId person, Channel channel, List<Message> messages) {}
