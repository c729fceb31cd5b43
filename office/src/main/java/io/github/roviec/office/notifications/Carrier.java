package io.github.roviec.office.notifications;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import java.util.EnumSet;
import java.util.Set;

/// One way out of the application.
public interface Carrier {

    Channel channel();

    /// Those of these people to whom this way leads at all: there is a server, an address.
    Set<ActorId> reached(Set<ActorId> people, AuthorityId authority);

    /// The kinds of messages that it takes.
    default Set<Occasion> taken(AuthorityId authority) {
        return EnumSet.allOf(Occasion.class);
    }

    void carry(Parcel parcel) throws Undelivered;
}
