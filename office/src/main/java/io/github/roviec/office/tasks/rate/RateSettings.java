package io.github.roviec.office.tasks.rate;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How each authority counts. What is closed keeps the setting under which it was closed.
@Component
@Transactional
public class RateSettings {

    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    RateSettings(JdbcClient jdbc, Permissions permissions, ApplicationEventPublisher facts, Clock clock) {
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.facts = facts;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public RateSetting of(AuthorityId authority) {
        return jdbc.sql("select * from tasks.rate_setting where authority_id = :authority")
                .param("authority", authority.value())
                .query((row, n) -> new RateSetting(
                        PeriodCalendar.valueOf(row.getString("calendar")), row.getInt("fresh_days"), List.of((Integer[])
                                row.getArray("thresholds").getArray())))
                .optional()
                .orElse(RateSetting.DEFAULT);
    }

    public void set(RateSetting setting, Actor by) {
        permissions.require(by, Deed.CLOSE_PERIODS);
        jdbc.sql("""
                insert into tasks.rate_setting (authority_id, calendar, fresh_days, thresholds)
                values (:authority, :calendar, :fresh, :thresholds)
                on conflict (authority_id) do update
                set calendar = excluded.calendar, fresh_days = excluded.fresh_days, thresholds = excluded.thresholds
                """)
                .param("authority", by.authority().value())
                .param("calendar", setting.calendar().name())
                .param("fresh", setting.freshDays())
                .param("thresholds", setting.thresholds().toArray(Integer[]::new))
                .update();
        facts.publishEvent(new RateSettingChanged(clock.instant(), by.id(), by.authority(), setting));
    }
}
