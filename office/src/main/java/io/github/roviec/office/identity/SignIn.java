package io.github.roviec.office.identity;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.Refusal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who may come in: accounts by name, wrong attempts counted, passwords changed.
@Component
public class SignIn implements UserDetailsService {

    /// Wrong passwords in a row before an account is closed for {@link #LOCKED}.
    public static final int ATTEMPTS = 5;

    public static final Duration LOCKED = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    SignIn(JdbcClient jdbc, PasswordEncoder passwords, ApplicationEventPublisher facts, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public UserDetails loadUserByUsername(String signInName) {
        return account(signInName).orElseThrow(() -> new UsernameNotFoundException(signInName));
    }

    private Optional<Account> account(String signInName) {
        return jdbc.sql("select * from identity.person where lower(sign_in_name) = lower(:name)")
                .param("name", signInName.strip())
                .query((row, n) -> {
                    Timestamp lockedUntil = row.getTimestamp("locked_until");
                    return new Account(
                            row.getLong("id"),
                            row.getLong("authority_id"),
                            row.getString("sign_in_name"),
                            row.getString("password_hash"),
                            row.getTimestamp("disabled_at") == null,
                            lockedUntil == null || !clock.instant().isBefore(lockedUntil.toInstant()));
                })
                .optional();
    }

    @EventListener
    @Transactional
    void on(AuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof Account account) {
            jdbc.sql("update identity.person set failed_attempts = 0, locked_until = null where id = :id")
                    .param("id", account.personId())
                    .update();
            facts.publishEvent(new SignedIn(clock.instant(), account.person(), account.authority(), account.person()));
        }
    }

    @EventListener
    @Transactional
    void on(AuthenticationFailureBadCredentialsEvent event) {
        account(event.getAuthentication().getName()).ifPresent(this::countFailure);
    }

    private void countFailure(Account account) {
        Instant now = clock.instant();
        int attempts = jdbc.sql("""
                update identity.person
                set failed_attempts = case when locked_until <= :now then 1 else failed_attempts + 1 end,
                    locked_until = case when locked_until <= :now then null
                                        when failed_attempts + 1 >= :limit then cast(:until as timestamptz) end
                where id = :id
                returning failed_attempts
                """)
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(LOCKED)))
                .param("limit", ATTEMPTS)
                .param("id", account.personId())
                .query(Integer.class)
                .single();
        facts.publishEvent(new SignInFailed(now, ActorId.SYSTEM, account.authority(), account.person(), attempts));
    }

    /// Whether this person signed in with a password that somebody else gave them.
    public boolean mustChangePassword(ActorId person) {
        return jdbc.sql("select must_change_password from identity.person where id = :id")
                .param("id", person.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /// Changes the own password. Refuses with `identity.password-wrong` when `current` is not it, and with
    /// `identity.password-same` when nothing would change.
    @Transactional
    public void changePassword(ActorId person, String current, String wanted) {
        Account account = byId(person);
        if (!passwords.matches(current, account.getPassword())) {
            throw new Refusal("identity.password-wrong");
        }
        if (current.equals(wanted)) {
            throw new Refusal("identity.password-same");
        }
        store(account, wanted, false);
        facts.publishEvent(new PasswordChanged(clock.instant(), person, account.authority(), person));
    }

    /// Gives another person a password, which their next sign-in must change; opens a locked account.
    @Transactional
    public void reset(ActorId person, String given, ActorId by) {
        Account account = byId(person);
        store(account, given, true);
        facts.publishEvent(new PasswordReset(clock.instant(), by, account.authority(), person));
    }

    private void store(Account account, String wanted, boolean mustChange) {
        PasswordRule.check(wanted, account.getUsername());
        jdbc.sql("""
                update identity.person
                set password_hash = :hash, must_change_password = :mustChange, failed_attempts = 0, locked_until = null
                where id = :id
                """)
                .param("hash", passwords.encode(wanted))
                .param("mustChange", mustChange)
                .param("id", account.personId())
                .update();
    }

    private Account byId(ActorId person) {
        return jdbc.sql("select sign_in_name from identity.person where id = :id")
                .param("id", person.value())
                .query(String.class)
                .optional()
                .flatMap(this::account)
                .orElseThrow(() -> new Refusal("identity.person-unknown"));
    }
}
