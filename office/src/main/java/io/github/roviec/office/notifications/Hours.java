package io.github.roviec.office.notifications;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.calendar.OfficeHours;
import io.github.roviec.office.calendar.WorkingHours;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import java.time.LocalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// When each office works, as the calendar says, and when its digest goes out.
@Component
@Transactional
public class Hours {

    private final JdbcClient jdbc;
    private final WorkingHours calendar;
    private final Permissions permissions;

    Hours(JdbcClient jdbc, WorkingHours calendar, Permissions permissions) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.permissions = permissions;
    }

    /// The digest goes out when the office opens, unless it says otherwise.
    @Transactional(readOnly = true)
    public OpenHours of(AuthorityId authority) {
        OfficeHours hours = calendar.of(authority);
        LocalTime digest = jdbc.sql("select at from notifications.digest where authority_id = :authority")
                .param("authority", authority.value())
                .query((row, n) -> row.getObject("at", LocalTime.class))
                .optional()
                .orElse(hours.morningFrom());
        return new OpenHours(hours.morningFrom(), hours.afternoonTo(), digest);
    }

    /// Refuses with `permission.denied`, or `hours.digest` outside working hours.
    public void setDigest(LocalTime at, Actor by) {
        permissions.require(by, Deed.ASSIGN_TASKS);
        OpenHours hours = of(by.authority());
        if (at.isBefore(hours.opens()) || at.isAfter(hours.closes())) {
            throw new Refusal("hours.digest");
        }
        jdbc.sql("""
                insert into notifications.digest (authority_id, at) values (:authority, :at)
                on conflict (authority_id) do update set at = excluded.at
                """).param("authority", by.authority().value()).param("at", at).update();
    }
}
