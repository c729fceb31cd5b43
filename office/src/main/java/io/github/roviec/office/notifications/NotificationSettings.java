package io.github.roviec.office.notifications;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What an operator may set of messages.
///
/// @param background whether this node makes and sends messages by itself; tests ask for it step by step
/// @param address    under which people open RõViệc, for links in messages that leave it
/// @param mail       the mail server
@ConfigurationProperties("roviec.notifications")
record NotificationSettings(
        @DefaultValue("true") boolean background,
        @DefaultValue("http://localhost:8080") URI address,
        @DefaultValue MailSettings mail) {}
