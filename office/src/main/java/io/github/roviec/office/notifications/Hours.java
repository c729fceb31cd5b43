package io.github.roviec.office.notifications;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import java.time.LocalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The hours of each office.
@Component
@Transactional
public class Hours {

    private final JdbcClient jdbc;
    private final Permissions permissions;

    Hours(JdbcClient jdbc, Permissions permissions) {
        this.jdbc = jdbc;
        this.permissions = permissions;
    }

    @Transactional(readOnly = true)
    public OfficeHours of(AuthorityId authority) {
        return jdbc.sql("select * from notifications.hours where authority_id = :authority")
                .param("authority", authority.value())
                .query((row, n) -> new OfficeHours(
                        row.getObject("opens", LocalTime.class),
                        row.getObject("closes", LocalTime.class),
                        row.getObject("digest_at", LocalTime.class)))
                .optional()
                .orElse(OfficeHours.USUAL);
    }

    /// Refuses with `permission.denied`.
    public void set(OfficeHours hours, Actor by) {
        permissions.require(by, Deed.ASSIGN_TASKS);
        jdbc.sql("""
                insert into notifications.hours (authority_id, opens, closes, digest_at)
                values (:authority, :opens, :closes, :digest)
                on conflict (authority_id) do update
                set opens = excluded.opens, closes = excluded.closes, digest_at = excluded.digest_at
                """)
                .param("authority", by.authority().value())
                .param("opens", hours.opens())
                .param("closes", hours.closes())
                .param("digest", hours.digestAt())
                .update();
    }
}
