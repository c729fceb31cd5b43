package io.github.roviec.office.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.CountedStatements;
import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffice;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.Acceptances;
import io.github.roviec.office.indicators.FormDefinitions;
import io.github.roviec.office.indicators.FormProgress;
import io.github.roviec.office.indicators.Forms;
import io.github.roviec.office.indicators.OneStep;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.indicators.PeriodKind;
import io.github.roviec.office.indicators.Periods;
import io.github.roviec.office.indicators.ReportLists;
import io.github.roviec.office.indicators.ShippedCatalogue;
import io.github.roviec.office.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/// One form for all communes of the country, each with a head and an officer, all reached by a gateway: what is told of
/// it is made in a few statements, not person by person or unit by unit.
@OfficeTest
@Import(TestTelling.class)
@TestPropertySource(properties = "roviec.tests.database=country") // of its own: nobody else sends to 6,642 people
class FormsOfACountryTest {

    private static final int COMMUNES = 3_321;

    /// Statements of one round, for 6,642 people.
    private static final int FEW = 40;

    @TestConfiguration
    static class Counting {
        @Bean
        static CountedStatements countedStatements() {
            return new CountedStatements();
        }
    }

    @Autowired
    CountedStatements statements;

    @Autowired
    TestTelling telling;

    @Autowired
    TestOffices offices;

    @Autowired
    ShippedCatalogue catalogue;

    @Autowired
    FormDefinitions definitions;

    @Autowired
    Forms forms;

    @Autowired
    ReportLists lists;

    @Autowired
    Acceptances acceptances;

    @Autowired
    Periods periods;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everybody_is_told_once_that_it_is_open_and_that_it_is_late() {
        offices.today(LocalDate.of(2024, 9, 27));
        TestOffice office = offices.found();
        catalogue.bring(office.authority());
        settle(office.authority().value());
        choose(office.authority().value());
        define(office);

        forms.openDue(office.authority());
        int opened = statements.of(telling::tell);
        int late = statements.of(() -> telling.morning(LocalDate.of(2024, 10, 3)));
        int again = statements.of(() -> telling.morning(LocalDate.of(2024, 10, 3)));
        assertThat(List.of(opened, late, again))
                .allSatisfy(count -> assertThat(count).isBetween(1, FEW));

        assertThat(counted("FORM_OPENED", office)).isEqualTo(2 * COMMUNES);
        assertThat(counted("FORM_OVERDUE", office)).isEqualTo(2 * COMMUNES);
        assertThat(jdbc.sql("select count(*) from notifications.delivery where authority_id = :authority")
                        .param("authority", office.authority().value())
                        .query(Integer.class)
                        .single())
                .as("both messages of a person leave together")
                .isEqualTo(2 * COMMUNES);
        assertWaitingIsListed(office);
    }

    /// Sent by all communes at once, a third of them below a province: what waits for whom is asked in a few
    /// statements.
    private void assertWaitingIsListed(TestOffice office) {
        UnitId province = office.department("Tỉnh Mẫu");
        Actor head = office.headOf(province);
        Actor clerk = office.clerk();
        jdbc.sql("""
                update organisation.unit_parent set parent_id = :province
                where authority_id = :authority
                  and unit_id in (select id from organisation.unit where kind = 'COMMUNE' and code like 'X1%')
                """)
                .param("province", province.value())
                .param("authority", office.authority().value())
                .update();
        jdbc.sql("""
                update indicators.report r
                set state = 2, hand = 1,
                    hand_kinds = cast(case when p.parent_id = :province then '{ABOVE,OFFICE}' else '{OFFICE}' end as text[]),
                    hand_units = case when p.parent_id = :province then array[p.parent_id, null]
                                      else array[cast(null as bigint)] end
                from organisation.unit_parent p
                where r.authority_id = :authority and p.unit_id = r.filler_id
                """)
                .param("authority", office.authority().value())
                .param("province", province.value())
                .update();
        Period month = periods.period(office.authority(), "DUONG_LICH", PeriodKind.MONTH, 2024, 9);
        List<FormProgress.Waiting> waiting =
                lists.progress(month, clerk).getFirst().waiting();
        assertThat(waiting).hasSize(2);
        assertThat(waiting.stream().mapToInt(FormProgress.Waiting::count).sum()).isEqualTo(COMMUNES);
        assertThat(List.of(
                        statements.of(() -> assertThat(lists.toAccept(head)).hasSize(500)),
                        statements.of(() -> assertThat(lists.toAccept(clerk)).hasSize(500)),
                        statements.of(() -> assertThat(lists.elsewhere(clerk)).hasSize(500)),
                        statements.of(
                                () -> assertThat(lists.progress(month, clerk)).hasSize(1))))
                .allSatisfy(count -> assertThat(count).isBetween(1, 5));
        assertAcceptedInFewStatements(head);
    }

    /// Whose forms the head sees, and in whose place it accepts, is asked once, not again for each form.
    private void assertAcceptedInFewStatements(Actor head) {
        List<Acceptances.Asked> waiting = lists.toAccept(head).stream()
                .map(report -> new Acceptances.Asked(report.id(), report.version()))
                .toList();
        int ten = statements.of(() -> accept(waiting.subList(0, 10), head));
        int twenty = statements.of(() -> accept(waiting.subList(10, 30), head));
        assertThat(twenty - ten).as("for ten more, after %s for ten", ten).isLessThanOrEqualTo(10 * 6);
    }

    private void accept(List<Acceptances.Asked> asked, Actor head) {
        assertThat(acceptances.accept(asked, false, head).passed()).isEqualTo(asked.size());
    }

    private int counted(String occasion, TestOffice office) {
        return jdbc.sql("""
                select count(distinct person_id) from notifications.message
                where authority_id = :authority and occasion = :occasion having count(*) = count(distinct person_id)
                """)
                .param("authority", office.authority().value())
                .param("occasion", occasion)
                .query(Integer.class)
                .single();
    }

    private void define(TestOffice office) {
        definitions.define(
                OneStep.form(
                        "BM_CA_NUOC",
                        "Biểu của mọi xã",
                        "DUONG_LICH",
                        PeriodKind.MONTH,
                        List.of("COMMUNE"),
                        null,
                        null,
                        null,
                        5,
                        2,
                        10,
                        LocalDate.of(2024, 9, 1),
                        null,
                        "",
                        List.of("HO_NGHEO")),
                0,
                office.clerk());
        jdbc.sql(
                        "update indicators.form set until_day = from_day + 1 where authority_id = :authority and code <> :code")
                .param("authority", office.authority().value())
                .param("code", "BM_CA_NUOC")
                .update();
    }

    private void settle(long authority) {
        sql("""
                insert into organisation.unit (authority_id, code, kind, from_day)
                select :authority, 'X' || g, 'COMMUNE', '2020-01-01' from generate_series(1, :communes) g
                """, authority);
        sql("""
                insert into organisation.unit_name (unit_id, authority_id, from_day, name)
                select id, :authority, from_day, 'UBND xã ' || code from organisation.unit
                where authority_id = :authority and kind = 'COMMUNE' and :communes > 0
                """, authority);
        sql("""
                insert into organisation.unit_parent (unit_id, authority_id, from_day, parent_id)
                select id, :authority, from_day, :authority from organisation.unit
                where authority_id = :authority and kind = 'COMMUNE' and :communes > 0
                """, authority);
        sql("""
                insert into identity.person (authority_id, sign_in_name, name, password_hash, must_change_password)
                select :authority, 'x' || :authority || '.' || g, 'Người ' || g, '-', false
                from generate_series(1, 2 * :communes) g
                """, authority);
        sql("""
                insert into identity.post (authority_id, person_id, unit_id, kind, title, first_day)
                select :authority, p.id, u.id, case when p.n % 2 = 0 then 'HEAD' else 'OFFICER' end, 'Chức vụ', '2020-01-01'
                from (select id, row_number() over (order by id) - 1 as n from identity.person
                      where authority_id = :authority and sign_in_name like 'x%') p
                join (select id, row_number() over (order by id) - 1 as n from organisation.unit
                      where authority_id = :authority and kind = 'COMMUNE' and :communes > 0) u on u.n = p.n / 2
                """, authority);
    }

    /// Everybody is told by the gateway, once a day.
    private void choose(long authority) {
        sql("""
                insert into notifications.choice
                    (person_id, authority_id, email_mode, push_mode, gateway_mode, days_off)
                select id, :authority, 'OFF', 'OFF', 'DIGEST', false from identity.person
                where authority_id = :authority and sign_in_name like 'x%' and :communes > 0
                """, authority);
        sql("""
                insert into notifications.hook (authority_id, address, secret, made_at, made_by)
                select :authority, 'https://gateway.invalid/in', '-', now(), 1 where :communes > 0
                """, authority);
    }

    private void sql(String statement, long authority) {
        jdbc.sql(statement)
                .param("authority", authority)
                .param("communes", COMMUNES)
                .update();
    }
}
