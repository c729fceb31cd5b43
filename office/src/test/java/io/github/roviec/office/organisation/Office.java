package io.github.roviec.office.organisation;

import io.github.roviec.office.TestDatabase;
import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/// The room on a database of its own, with an authority, on 8 October 2024.
final class Office {

    static final LocalDate TODAY = LocalDate.of(2024, 10, 8);
    static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);
    static final ActorId CLERK = new ActorId(7);

    final Organisation organisation;
    final AuthorityId authority;
    final Facts facts;
    final JdbcClient jdbc;

    Office() {
        var database = TestDatabase.with("organisation");
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, () -> database);
        context.register(Room.class);
        context.refresh();
        organisation = context.getBean(Organisation.class);
        facts = context.getBean(Facts.class);
        jdbc = context.getBean(JdbcClient.class);
        authority = another("VQ", "UBND huyện Thử Nghiệm");
        facts.kept.clear();
    }

    AuthorityId another(String code, String name) {
        return new AuthorityId(
                organisation.found(NewUnit.authority(code, name, BEGIN), CLERK).value());
    }

    UnitId found(String code, String name, UnitKind kind) {
        return found(code, name, kind, null, BEGIN);
    }

    UnitId found(
            String code, String name, UnitKind kind, @org.jspecify.annotations.Nullable UnitId parent, LocalDate from) {
        return organisation.found(new NewUnit(authority, code, name, kind, parent, List.of(), from), CLERK);
    }

    List<String> search(String text) {
        return organisation.search(authority, text, TODAY, 20).stream()
                .map(Unit::name)
                .toList();
    }

    List<String> codes(LocalDate on) {
        return organisation.units(authority, on).stream().map(Unit::code).toList();
    }

    static final class Facts {

        final List<Fact> kept = new ArrayList<>();

        @EventListener
        void on(Fact fact) {
            kept.add(fact);
        }
    }

    @TestConfiguration // not found by the component scan of tests that start the whole application
    @EnableTransactionManagement
    @Import({Organisation.class, Units.class, UnitSearch.class, Groups.class, Successions.class, Planner.class})
    static class Room {

        @Bean
        JdbcClient jdbc(DataSource database) {
            return JdbcClient.create(database);
        }

        @Bean
        PlatformTransactionManager transactions(DataSource database) {
            return new JdbcTransactionManager(database);
        }

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2024-10-08T01:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
        }

        @Bean
        Facts facts() {
            return new Facts();
        }
    }
}
