package io.github.roviec.office.province;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.TestDatabase;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The made-up province, small: what is in it hangs together as in an office.
class ProvinceTest {

    private static final int TASKS = 3000;
    private static JdbcClient jdbc = JdbcClient.create(TestProvince.with(2026, TASKS));

    @BeforeAll
    static void look() {
        assertThat(count("tasks.task")).isEqualTo(TASKS);
    }

    private static long count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Long.class).single();
    }

    private static String digest(JdbcClient of) {
        StringBuilder digest = new StringBuilder();
        for (String table : List.of(
                "organisation.unit_name",
                "identity.post",
                "documents.document",
                "meetings.meeting",
                "tasks.proposal",
                "tasks.task",
                "tasks.party",
                "tasks.entry",
                "tasks.product",
                "tasks.link",
                "tasks.last_code",
                "audit.fact")) {
            digest.append(of.sql("select md5(string_agg(t::text, '|' order by t::text)) from " + table + " t")
                            .query(String.class)
                            .single())
                    .append(' ');
        }
        return digest.toString();
    }

    @Test
    void the_same_seed_makes_the_same_province_and_another_seed_another() {
        assertThat(digest(JdbcClient.create(TestProvince.with(2026, TASKS)))).isEqualTo(digest(jdbc));
        assertThat(digest(JdbcClient.create(TestProvince.with(7, TASKS)))).isNotEqualTo(digest(jdbc));
    }

    @Test
    void it_goes_only_where_no_office_is() {
        DataSource empty = TestDatabase.with("organisation", "identity", "audit", "documents", "meetings", "tasks");
        Wanted wanted = new Wanted(true, 1, 200, Staff.FEWEST, TestProvince.UNTIL.toString());
        Province province = TestProvince.province(empty, wanted);
        assertThat(province.hasRoom()).isTrue();
        assertThat(province.accounts()).isEmpty();
        province.make(wanted, done -> {});
        assertThat(province.hasRoom()).isFalse();
        assertThat(province.accounts()).anyMatch(line -> line.contains(Province.PASSWORD));
    }

    @Test
    void it_has_the_units_and_people_of_a_province() {
        assertThat(count("organisation.unit where kind = 'COMMUNE'")).isEqualTo(65);
        assertThat(count("organisation.unit where kind not in ('COMMUNE', 'AUTHORITY')"))
                .isEqualTo(34);
        assertThat(count("identity.person")).isEqualTo(300);
        assertThat(count("identity.person p where not exists (select from identity.post h where h.person_id = p.id)"))
                .isZero();
        assertThat(count("(select distinct password_hash from identity.person) as hash"))
                .isEqualTo(1);
    }

    @Test
    void states_are_where_the_history_leads() {
        assertThat(count("""
                tasks.task t
                join lateral (select step from tasks.entry e where e.task_id = t.id order by e.id desc limit 1) last on true
                where t.state <> case
                    when t.state = 'IN_PROGRESS' and exists (select from tasks.task p where p.parent_id = t.id) then 'IN_PROGRESS'
                    else case last.step when 'ASSIGN' then 'ASSIGNED' when 'ACKNOWLEDGE' then 'ACKNOWLEDGED'
                        when 'PROGRESS' then 'IN_PROGRESS' when 'SUBMIT' then 'SUBMITTED' when 'CONFIRM' then 'DONE'
                        when 'RETURN' then 'RETURNED' when 'WITHDRAW' then 'WITHDRAWN' end end
                """)).isZero();
        assertThat(count("tasks.task where (state = 'DONE') <> (done_on is not null)"))
                .isZero();
        assertThat(count("tasks.task t where state = 'DONE' and exists (select from tasks.task p"
                        + " where p.parent_id = t.id and p.state not in ('DONE', 'WITHDRAWN'))"))
                .isZero();
        assertThat(
                        count(
                                "tasks.entry e join tasks.entry n on n.task_id = e.task_id and n.id = e.id + 1 and n.at < e.at"))
                .isZero();
        assertThat(count("tasks.entry where at >= timestamptz '2026-10-31 00:00:00+07'"))
                .isZero();
        assertThat(count("tasks.entry s join tasks.entry c on c.task_id = s.task_id and s.step = 'SUBMIT'"
                        + " and c.step = 'CONFIRM' and c.by_id = s.by_id"))
                .isZero();
    }

    @Test
    void it_is_true_to_life() {
        assertThat(count("tasks.task where due is null")).isBetween(TASKS / 5L, TASKS * 2 / 5L);
        assertThat(count("tasks.task where state not in ('DONE', 'WITHDRAWN')")).isBetween(TASKS / 100L, TASKS / 4L);
        assertThat(count("tasks.task where done_on > due")).isPositive();
        assertThat(count("tasks.link")).isGreaterThan(100);
        assertThat(count("(select distinct objective from tasks.task where objective is not null) as shared"))
                .isPositive();
        assertThat(count("(select distinct text from tasks.task where parent_id is null) as said"))
                .isGreaterThan(count("tasks.task where parent_id is null") * 9 / 10);
        assertThat(count("tasks.proposal where state = 'WAITING'")).isPositive();
    }

    @Test
    void every_task_stands_in_its_paper_and_every_step_is_on_record() {
        assertThat(count("tasks.task t join documents.document d on d.id = t.document_id"
                        + " where substr(d.text, t.start_at + 1, t.end_at - t.start_at) <> t.text"))
                .isZero();
        assertThat(count("tasks.entry")).isEqualTo(count("audit.fact where about_kind = 'task'"));
        assertThat(count("tasks.task t where not exists (select from tasks.party p where p.task_id = t.id)"))
                .isZero();
        assertThat(count("documents.document where jsonb_array_length(reading -> 'directives') < directives / 2"))
                .isZero();
    }

    @Test
    void the_lists_are_filled() {
        assertThat(count("tasks.finding")).isEqualTo(TASKS);
        assertThat(count("(select distinct task_id, unit_id from tasks.party where unit_id is not null) as seen"))
                .isEqualTo(count("tasks.sight"));
        assertThat(jdbc.sql("select sum(tasks) from tasks.tally")
                        .query(Long.class)
                        .single())
                .isEqualTo(count("tasks.task where parent_id is null and state = 'DONE'"));
    }

    @Test
    void what_triggers_keep_is_as_they_would_have_kept_it() {
        assertThat(count("tasks.wording")).isEqualTo(count("tasks.task where parent_id is null"));
        assertThat(count("tasks.pair_count c full join (select pair, count(*) as n from tasks.wording w"
                        + " cross join unnest(w.pairs) as pair group by pair) as real on real.pair = c.pair"
                        + " where c.having_it is distinct from real.n"))
                .isZero();
        assertThat(count("pg_trigger where not tgisinternal and tgenabled = 'D'"))
                .isZero();
        assertThat(count("pg_indexes where indexname = 'wording_by_pair'")).isEqualTo(1);
        assertThat(count("pg_constraint where conrelid = 'tasks.party'::regclass and contype = 'f'"))
                .isEqualTo(2);
        assertThat(jdbc.sql("insert into tasks.proposal (authority_id, document_id, start_at, end_at, section, content)"
                                + " values (1, 1, 0, 1, '', '{}') returning id")
                        .query(Long.class)
                        .single())
                .isEqualTo(count("tasks.proposal"));
    }
}
