package io.github.roviec.office.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.tasks.TestDesk.Desk;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What somebody types finds the tasks that say it; and what triggers keep for it stays true.
@OfficeTest
@Import(TestDesk.class)
class SearchTest {

    @Autowired
    TestDesk desks;

    @Autowired
    Proposals proposals;

    @Autowired
    Assignment assignment;

    @Autowired
    Tasks tasks;

    @Autowired
    Rulings rulings;

    @Autowired
    JdbcClient jdbc;

    private Desk desk;

    @BeforeEach
    void assign() {
        desk = desks.set();
        proposals.acceptAllWithoutDoubt(desk.notice(), desk.clerk());
        assignment.assign(desk.notice(), desk.clerk());
    }

    private List<TaskRow> find(String words, Actor by) {
        TaskFilter filter = new TaskFilter(null, null, Set.of(), Set.of(), null, null, null, null, words, null);
        return tasks.list(filter, new Page(1, 100), by);
    }

    private boolean says(String said, String asked) {
        return jdbc.sql("select coalesce(tasks.words(:said) @@ tasks.asked(:asked), false)")
                .param("said", said)
                .param("asked", asked)
                .query(Boolean.class)
                .single();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Giải ngân vốn đầu tư công | dau tu cong | true",
                "Giải ngân vốn đầu tư công | đầu tư công | true",
                "Giải ngân vốn đầu tư công | công đầu vốn | true",
                "Giải ngân vốn đầu tư công | \"đầu tư công\" | true",
                "Giải ngân vốn đầu tư công | \"công đầu tư\" | false",
                "Giải ngân vốn đầu tư công | “dau tu” von | true",
                "Giải ngân vốn đầu tư công | giải ng | true",
                "Giải ngân vốn đầu tư công | ng giải | false",
                "Giải ngân vốn đầu tư công | đấu tư | false",
                "Giải ngân vốn đầu tư công | giải n | false",
                "Tổ chức lễ cưới | cưới | true",
                "Tổ chức lễ cưới | cưỡi | false",
                "Tổ chức lễ cưới | cuoi | true",
                "Hội thi cưỡi ngựa | cưới | false",
                "Hoà bình | hòa bình | true",
                "Hòa bình | hoà | true",
                "Thủy lợi | thuỷ lợi | true",
                "Báo cáo 412/TB-UBND | 412/TB-UBND | true",
                "Báo cáo 412/TB-UBND | 412/tb | true",
                "Báo cáo TB 412 UBND | 412/TB-UBND | false",
                "2024-0031.07 | 2024-0031 | true",
                "2024-0031.07 | 2024-0031.07 | true",
                "2024-0032 | 2024-0031 | false",
                "ĐƯỜNG ĐT.245 | đường đt.245 | true",
                "Đường | duong | true",
                "Dương | đương | false",
            })
    void words_are_found_as_people_type_them(String said, String asked, boolean found) {
        assertThat(says(said, asked)).isEqualTo(found);
        assertThat(says(Normalizer.normalize(said, Normalizer.Form.NFD), asked)).isEqualTo(found);
        assertThat(says(said, Normalizer.normalize(asked, Normalizer.Form.NFD))).isEqualTo(found);
        assertThat(says(said.toUpperCase(java.util.Locale.ROOT), asked)).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"???", "\"\"", "\"", "&|!():*<->\\'", "' ; drop", "\u0301", "a\u0000b", "  “ ”  "})
    void what_says_nothing_finds_nothing_and_breaks_nothing(String asked) {
        String clean = asked.replace("\u0000", "");
        assertThat(find(clean, desk.clerk())).isEmpty();
    }

    @Test
    void a_task_is_found_by_code_unit_result_and_the_number_of_its_product() {
        TaskRow plan = find("kế hoạch vốn", desk.clerk()).getFirst();
        assertThat(find(plan.code().value(), desk.clerk()))
                .extracting(TaskRow::code)
                .containsExactly(plan.code());
        assertThat(find("tai chinh ke hoach von", desk.clerk()))
                .extracting(TaskRow::code)
                .contains(plan.code());
        assertThat(find(plan.documentLabel(), desk.clerk())).extracting(TaskRow::code).contains(plan.code());
        Actor officer = desk.office().officerOf(desk.finance());
        assertThat(find("45/TTr-TCKH", desk.clerk())).isEmpty();
        assertThat(find("hoàn toàn mới", desk.clerk())).isEmpty();
        tasks.acknowledge(plan.code(), 1, officer);
        tasks.submit(plan.code(), 2, "Nội dung hoàn toàn mới", null, "45/TTr-TCKH", officer);
        assertThat(find("45/TTr-TCKH", desk.clerk())).extracting(TaskRow::code).containsExactly(plan.code());
        assertThat(find("hoan toan moi", officer)).extracting(TaskRow::code).containsExactly(plan.code());
        tasks.confirm(plan.code(), 3, desk.clerk());
        keptIsTrue();
    }

    @Test
    void what_is_kept_for_lists_stays_true_whatever_is_done_to_tasks_and_parties() {
        keptIsTrue();
        TaskRow group = find("tổng vệ sinh", desk.clerk()).getFirst();
        rulings.withdraw(group.code(), 1, "Giao lại", desk.clerk());
        keptIsTrue();
        jdbc.sql("update tasks.party set unit_id = :home where unit_id = :finance")
                .param("home", desk.home().value())
                .param("finance", desk.finance().value())
                .update();
        keptIsTrue();
        jdbc.sql("delete from tasks.party where unit_id = :home and ordinal > 1")
                .param("home", desk.home().value())
                .update();
        jdbc.sql("update tasks.task set due = due + 10, text = text || ' thêm' where authority_id = :authority")
                .param("authority", desk.office().authority().value())
                .update();
        jdbc.sql(
                        "update tasks.task set state = 'DONE', done_on = due where authority_id = :authority and due is not null")
                .param("authority", desk.office().authority().value())
                .update();
        keptIsTrue();
        jdbc.sql("select tasks.put_tally_together()").query(row -> {});
        keptIsTrue();
    }

    private void keptIsTrue() {
        String sum = "select string_agg(x::text, '|' order by x::text) from (%s) x";
        assertThat(jdbc.sql(sum.formatted("select authority_id, task_class, timeliness, sum(tasks) from tasks.tally"
                                + " group by 1, 2, 3 having sum(tasks) <> 0"))
                        .query(String.class)
                        .optional())
                .isEqualTo(jdbc.sql(sum.formatted("select authority_id, task_class,"
                                + " tasks.timeliness(state, due, done_on, done_on), count(*) from tasks.task"
                                + " where parent_id is null and state = 'DONE' group by 1, 2, 3"))
                        .query(String.class)
                        .optional());
        for (String kept : List.of("tasks.sight", "tasks.finding")) {
            String before = digest(kept);
            jdbc.sql("select tasks." + (kept.endsWith("sight") ? "refill_lists()" : "refill_finding()"))
                    .query(row -> {});
            assertThat(digest(kept)).as(kept).isEqualTo(before);
        }
    }

    private String digest(String table) {
        return jdbc.sql("select coalesce(md5(string_agg(k::text, '|' order by k::text)), '') from " + table + " k")
                .query(String.class)
                .single();
    }
}
