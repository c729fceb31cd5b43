package io.github.roviec.office.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.TestDatabase;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.documents.Wording;
import io.github.roviec.office.tasks.Candidates.Candidate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Looking up earlier tasks among many. How long it takes among 250,000: {@link ComparisonSpeed}.
class CandidatesTest {

    private static final AuthorityId OFFICE = new AuthorityId(7);
    private static final LocalDate NOW = LocalDate.of(2026, 1, 28);

    private static JdbcClient jdbc;
    private static Candidates candidates;
    private static List<String> works = List.of();

    @BeforeAll
    static void fill() {
        DataSource database = TestDatabase.with("organisation", "tasks");
        jdbc = JdbcClient.create(database);
        candidates = new Candidates(jdbc);
        works = ManyTasks.fill(database, 6000, OFFICE.value());
    }

    private static List<Candidate> before(AuthorityId office, LocalDate day, String text) {
        Wording wording = Wording.of(text);
        Map<String, Long> counts = candidates.counts(office, wording.pairs());
        return candidates.before(office, day, new DocumentId(1000), wording.pairs(), counts);
    }

    @Test
    void the_tasks_of_the_same_work_come_first() {
        String work = works.get(3);
        int given = jdbc.sql("select count(*) from tasks.task where position(:work in text) > 0")
                .param("work", work)
                .query(Integer.class)
                .single();
        assertThat(given).isGreaterThan(3);
        assertThat(before(OFFICE, NOW, "Kiểm tra lại " + work))
                .hasSizeGreaterThanOrEqualTo(given)
                .extracting(Candidate::text)
                .filteredOn(text -> text.contains(work))
                .hasSize(given);
    }

    @Test
    void another_office_and_later_papers_are_not_looked_at() {
        assertThat(before(new AuthorityId(8), NOW, works.get(3))).isEmpty();
        assertThat(before(OFFICE, LocalDate.of(2019, 1, 1), works.get(3))).isEmpty();
        assertThat(before(OFFICE, LocalDate.of(2021, 1, 1), works.get(3)))
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found.paperOn()).isBefore(LocalDate.of(2021, 1, 1)));
    }

    @Test
    void of_common_words_two_must_stand_together() {
        String common = "hồ sơ cấp giấy chứng nhận";
        assertThat(candidates.counts(OFFICE, List.of("giay chung")).get("giay chung"))
                .isGreaterThan(600);
        assertThat(before(OFFICE, NOW, "Rà soát " + common))
                .hasSize(40)
                .allSatisfy(found -> assertThat(found.text()).contains(common));
    }

    @Test
    void words_that_nobody_said_find_nothing() {
        assertThat(before(OFFICE, NOW, "Thử nghiệm kính hiển vi quang phổ")).isEmpty();
        assertThat(before(OFFICE, NOW, "")).isEmpty();
    }

    @Test
    void the_index_is_used() {
        String rare = jdbc.sql("select pair from tasks.pair_count order by having_it, pair limit 1")
                .query(String.class)
                .single();
        String plan = String.join(
                "\n",
                jdbc.sql("explain select task_id from tasks.wording where pairs && cast(:pairs as text[])")
                        .param("pairs", new String[] {rare})
                        .query(String.class)
                        .list());
        assertThat(plan).contains("wording_by_pair");
    }

    @Test
    void counts_are_those_of_the_tasks() {
        Map<String, Long> counts = candidates.counts(OFFICE, List.of("mat bang", "chua ai"));
        int having = jdbc.sql("select count(*) from tasks.task where position('mat bang' in base.fold(text)) > 0")
                .query(Integer.class)
                .single();
        assertThat(counts).containsExactly(Map.entry("mat bang", (long) having));
        assertThat(candidates.tasks(OFFICE)).isEqualTo(6000);
    }
}
