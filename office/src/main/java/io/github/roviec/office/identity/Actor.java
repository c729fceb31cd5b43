package io.github.roviec.office.identity;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.organisation.UnitId;

/// A person acting in one of their posts: the one who signs for what is done.
///
/// @param name  "Nguyễn Thị Hoa"
/// @param title the post in words ("Chuyên viên Văn phòng HĐND-UBND")
/// @param unit  on whose behalf they act
public record Actor(ActorId id, String name, PostKind post, String title, UnitId unit, AuthorityId authority) {}
