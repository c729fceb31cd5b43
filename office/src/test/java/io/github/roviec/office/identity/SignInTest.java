package io.github.roviec.office.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffice;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.Refusal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.authentication.configuration.AuthenticationConfiguration;

@OfficeTest
class SignInTest {

    private static final Instant NOW = Instant.parse("2024-10-08T01:00:00Z");
    private static final String NEXT = "mot-mat-khau-khac-han";

    @Autowired
    TestOffices offices;

    @Autowired
    SignIn signIn;

    @Autowired
    People people;

    @Autowired
    AuthenticationConfiguration authentication;

    private Actor clerk;
    private String name;

    @BeforeEach
    void office() {
        offices.now(NOW);
        TestOffice office = offices.found();
        clerk = office.clerk();
        name = people.of(office.authority()).keySet().iterator().next().signInName();
    }

    private void attempt(String password) {
        authentication
                .getAuthenticationManager()
                .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password));
    }

    @Test
    void five_wrong_passwords_close_the_account_for_a_quarter_of_an_hour() {
        for (int i = 0; i < SignIn.ATTEMPTS; i++) {
            assertThatThrownBy(() -> attempt("sai")).isInstanceOf(BadCredentialsException.class);
        }
        assertThatThrownBy(() -> attempt(TestOffice.PASSWORD)).isInstanceOf(LockedException.class);

        offices.now(NOW.plus(SignIn.LOCKED).plus(Duration.ofMinutes(1)));
        attempt(TestOffice.PASSWORD);
    }

    @Test
    void a_right_password_forgets_the_wrong_ones() {
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < SignIn.ATTEMPTS - 1; i++) {
                assertThatThrownBy(() -> attempt("sai")).isInstanceOf(BadCredentialsException.class);
            }
            attempt(TestOffice.PASSWORD);
        }
    }

    @Test
    void a_password_given_by_an_administrator_must_be_changed() {
        signIn.reset(clerk.id(), NEXT, ActorId.SYSTEM);
        assertThat(signIn.mustChangePassword(clerk.id())).isTrue();

        signIn.changePassword(clerk.id(), NEXT, "lan-nay-la-cua-rieng-toi");
        assertThat(signIn.mustChangePassword(clerk.id())).isFalse();
        attempt("lan-nay-la-cua-rieng-toi");
    }

    @Test
    void weak_passwords_are_refused() {
        assertRefused("identity.password-short", "ngan");
        assertRefused("identity.password-weak", "aaaaaaaaaaaaaaaa");
        assertRefused("identity.password-weak", name + "-dai-them-cho-du");
        assertRefused("identity.password-long", "mật khẩu dài quá ".repeat(6));
        assertRefused("identity.password-same", TestOffice.PASSWORD);
        assertThatThrownBy(() -> signIn.changePassword(clerk.id(), "khong-phai-mat-khau", NEXT))
                .isInstanceOf(Refusal.class)
                .hasMessage("identity.password-wrong");
    }

    private void assertRefused(String code, String wanted) {
        assertThatThrownBy(() -> signIn.changePassword(clerk.id(), TestOffice.PASSWORD, wanted))
                .isInstanceOf(Refusal.class)
                .hasMessage(code);
    }
}
