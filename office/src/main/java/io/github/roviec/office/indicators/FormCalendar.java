package io.github.roviec.office.indicators;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Forms open and close by themselves: on one node at a time, whichever is there; after a stop, what was missed comes
/// at once.
@Configuration(proxyBeanMethods = false)
class FormCalendar {

    private static final Logger LOG = LoggerFactory.getLogger(FormCalendar.class);

    @Bean
    Task<Void> openAndClose(Organisation organisation, Forms forms, Clock clock) {
        return Tasks.recurring("indicators-forms", Schedules.fixedDelay(Duration.ofMinutes(10)))
                .execute((instance, context) -> {
                    for (Unit unit : organisation.authorities(LocalDate.now(clock))) {
                        AuthorityId authority = new AuthorityId(unit.id().value());
                        try {
                            forms.openDue(authority);
                            forms.closeDue(authority);
                        } catch (RuntimeException failed) {
                            // One authority's trouble is not the next one's; in ten minutes it is tried again.
                            LOG.error("Biểu của cơ quan {} chưa mở hoặc đóng được", authority.value(), failed);
                        }
                    }
                });
    }
}
