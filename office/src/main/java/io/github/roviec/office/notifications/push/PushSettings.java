package io.github.roviec.office.notifications.push;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Which push services may be used: a browser names one, and this machine then sends to it.
///
/// @param hosts    these and what lies below them; only over https
/// @param insecure whether http and any port will do: for tests on this machine
/// @param contact  whom a push service may write to about us, `mailto:` or `https:`
@ConfigurationProperties("roviec.push")
record PushSettings(
        @DefaultValue({"fcm.googleapis.com", "push.services.mozilla.com", "push.apple.com", "notify.windows.com"})
        List<String> hosts,

        @DefaultValue("false") boolean insecure,
        @DefaultValue("mailto:roviec@localhost") String contact) {

    boolean isAllowed(URI endpoint) {
        String host = endpoint.getHost();
        if (host == null || endpoint.getRawUserInfo() != null) {
            return false;
        }
        boolean safe = insecure
                || "https".equalsIgnoreCase(endpoint.getScheme())
                        && (endpoint.getPort() == -1 || endpoint.getPort() == 443);
        String name = host.toLowerCase(Locale.ROOT);
        return safe && hosts.stream().anyMatch(allowed -> name.equals(allowed) || name.endsWith("." + allowed));
    }
}
