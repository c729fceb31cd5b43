package io.github.roviec.office.notifications;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What each person has chosen. Everybody chooses for themselves.
@Component
@Transactional
public class Preferences {

    private final JdbcClient jdbc;
    private final NotificationSettings settings;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Preferences(JdbcClient jdbc, NotificationSettings settings, ApplicationEventPublisher facts, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.facts = facts;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Choice of(ActorId person) {
        return jdbc.sql("select * from notifications.choice where person_id = :person")
                .param("person", person.value())
                .query(Preferences::row)
                .optional()
                .orElse(Choice.USUAL);
    }

    /// Of those who have chosen; the others are left out.
    @Transactional(readOnly = true)
    public Map<ActorId, Choice> of(Collection<ActorId> people) {
        Map<ActorId, Choice> choices = new HashMap<>();
        jdbc.sql("select * from notifications.choice where person_id = any(:people)")
                .param("people", people.stream().map(ActorId::value).toArray(Long[]::new))
                .query((row, n) -> choices.put(new ActorId(row.getLong("person_id")), row(row, n)))
                .list();
        return choices;
    }

    /// In which language people of an authority are written to, of those who chose another than the usual one.
    @Transactional(readOnly = true)
    Map<ActorId, Language> languages(AuthorityId authority) {
        Map<ActorId, Language> languages = new HashMap<>();
        jdbc.sql("""
                select person_id, language from notifications.choice
                where authority_id = :authority and language <> :usual
                """)
                .param("authority", authority.value())
                .param("usual", Choice.USUAL.language().name())
                .query(row -> {
                    languages.put(new ActorId(row.getLong("person_id")), Language.valueOf(row.getString("language")));
                });
        return languages;
    }

    /// Refuses with `choice.domain` where the operator lets mail go to certain domains only.
    public void set(Choice choice, Actor by) {
        String email = choice.email();
        if (email != null
                && !settings.mail().domains().isEmpty()
                && settings.mail().domains().stream().noneMatch(domain -> isWithin(email, domain))) {
            throw new Refusal("choice.domain", String.join(", ", settings.mail().domains()));
        }
        jdbc.sql("""
                insert into notifications.choice (person_id, authority_id, email, email_mode, push_mode, gateway_mode,
                    digest_at, quiet_from, quiet_to, days_off, language)
                values (:person, :authority, :email, :emailMode, :pushMode, :gatewayMode,
                    :digest, :quietFrom, :quietTo, :daysOff, :language)
                on conflict (person_id) do update
                set email = excluded.email, email_mode = excluded.email_mode, push_mode = excluded.push_mode,
                    gateway_mode = excluded.gateway_mode, digest_at = excluded.digest_at,
                    quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to, days_off = excluded.days_off,
                    language = excluded.language
                """)
                .param("person", by.id().value())
                .param("authority", by.authority().value())
                .param("email", email)
                .param("emailMode", choice.mode(Channel.EMAIL).name())
                .param("pushMode", choice.mode(Channel.PUSH).name())
                .param("gatewayMode", choice.mode(Channel.GATEWAY).name())
                .param("digest", choice.digestAt())
                .param("quietFrom", choice.quietFrom())
                .param("quietTo", choice.quietTo())
                .param("daysOff", choice.daysOff())
                .param("language", choice.language().name())
                .update();
        facts.publishEvent(new ChoiceSet(clock.instant(), by.id(), by.authority(), choice.modes()));
    }

    private static boolean isWithin(String email, String domain) {
        String host = email.substring(email.indexOf('@') + 1).toLowerCase(Locale.ROOT);
        String wanted = domain.strip().toLowerCase(Locale.ROOT);
        return host.equals(wanted) || host.endsWith("." + wanted);
    }

    private static Choice row(ResultSet row, int n) throws SQLException {
        return new Choice(
                row.getString("email"),
                Map.of(
                        Channel.EMAIL, Mode.valueOf(row.getString("email_mode")),
                        Channel.PUSH, Mode.valueOf(row.getString("push_mode")),
                        Channel.GATEWAY, Mode.valueOf(row.getString("gateway_mode"))),
                row.getObject("digest_at", LocalTime.class),
                row.getObject("quiet_from", LocalTime.class),
                row.getObject("quiet_to", LocalTime.class),
                row.getBoolean("days_off"),
                Language.valueOf(row.getString("language")));
    }
}
