package io.github.roviec.office.notifications;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The mail server.
///
/// @param host     empty: no mail is sent
/// @param security "none", "starttls" (demanded) or "tls" (from the first byte)
/// @param from     the sender
/// @param domains  where mail may go; empty: anywhere
public record MailSettings(
        @Nullable String host,
        @DefaultValue("25") int port,
        @DefaultValue("none") String security,
        @Nullable String user,
        @Nullable String password,
        @DefaultValue("roviec@localhost") String from,
        @DefaultValue List<String> domains) {

    public boolean isThere() {
        return host != null && !host.isBlank();
    }
}
