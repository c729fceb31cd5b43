package io.github.roviec.office.notifications;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;

/// One way out of the application.
public interface Carrier {

    Channel channel();

    /// Whether this way leads to the person at all: there is a server, an address.
    boolean reaches(ActorId person, AuthorityId authority);

    /// Whether it takes messages of this kind.
    default boolean takes(Occasion occasion, AuthorityId authority) {
        return true;
    }

    void carry(Parcel parcel) throws Undelivered;
}
