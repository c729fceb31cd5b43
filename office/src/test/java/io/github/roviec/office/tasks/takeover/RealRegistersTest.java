package io.github.roviec.office.tasks.takeover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffice;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.documents.Upload;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.organisation.Spelling;
import io.github.roviec.office.tasks.TaskFilter;
import io.github.roviec.office.tasks.TaskRow;
import io.github.roviec.office.tasks.Tasks;
import io.github.roviec.office.tasks.WorkState;
import io.github.roviec.office.tasks.takeover.TakeoverPlan.Line;
import io.github.roviec.office.tasks.takeover.TakeoverPlan.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Two registers that offices really kept, where they lie beside the project.
@OfficeTest
class RealRegistersTest {

    private static final Path PAPERS = Path.of("../../shared/data/papers");

    @Autowired
    TestOffices offices;

    @Autowired
    Takeovers takeovers;

    @Autowired
    Tasks tasks;

    private static Upload register(String name) throws IOException {
        Path file = PAPERS.resolve(name);
        assumeTrue(Files.exists(file), "no " + file + ": skipped");
        return new Upload(name, Files.readAllBytes(file));
    }

    @Test
    void a_city_s_register_drawn_with_bars_and_headed_by_its_departments() throws IOException {
        offices.today(LocalDate.of(2021, 1, 4));
        TestOffice office = offices.found();
        for (String name : List.of(
                "Phòng Quản lý đô thị",
                "Phòng Tài chính - Kế hoạch",
                "Phòng Kinh tế",
                "Phòng Tài nguyên - Môi trường",
                "Phòng Nội vụ",
                "Ban quản lý chợ Trà Vinh",
                "Ban quản lý dự án nâng cấp đô thị")) {
            office.department(name);
        }
        Actor clerk = office.clerk();
        long id = takeovers.begin(register("111-TraVinh-bang-theo-doi-nhiem-vu.txt"), clerk);
        takeovers.match(id, takeovers.plan(id, clerk).matching().at(LocalDate.of(2014, 8, 20)), clerk);
        TakeoverPlan plan = takeovers.plan(id, clerk);
        assertThat(plan.matching().columns())
                .containsExactly(
                        RegisterColumn.NUMBER,
                        RegisterColumn.SOURCE,
                        RegisterColumn.CONTENT,
                        RegisterColumn.LEAD,
                        RegisterColumn.DUE,
                        RegisterColumn.RESULT,
                        RegisterColumn.STATE);
        assertThat(plan.lines()).hasSize(29);
        assertThat(plan.headings()).hasSize(8);
        // The last row has no lead, and stands below "UBND PHƯỜNG …", which is nobody.
        assertThat(plan.lines().stream().filter(line -> line.outcome() == Outcome.WRONG))
                .hasSize(1);
        assertThat(plan.questions().getFirst().shown()).isEqualTo("UBND PHƯỜNG …");
        Map<String, Long> leads = plan.lines().stream()
                .collect(Collectors.groupingBy(line -> String.join("; ", line.leads()), Collectors.counting()));
        assertThat(leads)
                .isEqualTo(Map.of(
                        "Phòng Quản lý đô thị", 8L,
                        "Phòng Tài chính - Kế hoạch", 6L,
                        "Phòng Kinh tế", 6L,
                        "Phòng Tài nguyên - Môi trường", 2L,
                        "Phòng Nội vụ", 3L,
                        "Ban quản lý chợ Trà Vinh", 2L,
                        "Ban quản lý dự án nâng cấp đô thị", 1L,
                        "", 1L));
        Line flood = plan.lines().get(14);
        assertThat(flood.text()).startsWith("Chủ công kết hợp các ngành có liên quan xây dựng, điều chỉnh kế hoạch");
        assertThat(flood.due()).isEqualTo(LocalDate.of(2014, 8, 11));
        assertThat(plan.lines().getFirst().due()).isEqualTo(LocalDate.of(2014, 7, 31));
        assertThat(plan.lines().getFirst().paper()).isEqualTo("183/TB, 9/7/2014");

        takeovers.answer(Question.Kind.UNIT, "UBND PHƯỜNG …", Answers.NAME, clerk);
        TakeoverFile done = takeovers.carryOut(id, takeovers.plan(id, clerk).seal(), clerk);
        assertThat(done.made()).isEqualTo(29);
        assertThat(tasks.list(TaskFilter.ALL, new Page(1, 100), clerk)).hasSize(29);
    }

    @Test
    void a_ministry_s_list_of_429_tasks() throws IOException {
        offices.today(LocalDate.of(2021, 1, 4));
        TestOffice office = offices.found();
        for (String name : List.of(
                "Văn phòng",
                "Vụ Giáo dục Mầm non",
                "Vụ Giáo dục Tiểu học",
                "Vụ Giáo dục Trung học",
                "Vụ Giáo dục Thường xuyên",
                "Vụ Giáo dục Đại học",
                "Vụ Giáo dục Dân tộc",
                "Vụ Giáo dục Quốc phòng",
                "Vụ Kế hoạch - Tài chính",
                "Vụ Tổ chức cán bộ",
                "Vụ Công tác học sinh, sinh viên",
                "Vụ Khoa học, Công nghệ và Môi trường",
                "Vụ Hợp tác quốc tế",
                "Vụ Pháp chế",
                "Vụ Thi đua - Khen thưởng",
                "Cục Công nghệ thông tin",
                "Cục Đào tạo với nước ngoài",
                "Viện Khoa học giáo dục Việt Nam",
                "Học viện Quản lý giáo dục")) {
            office.department(name);
        }
        office.department("Thanh tra", "TTr");
        office.department("Cục Khảo thí và Kiểm định chất lượng giáo dục", "Cục KTKĐ");
        office.department("Cục Nhà giáo và Cán bộ quản lý", "Cục NGCB");
        office.department("Cục Cơ sở vật chất và Thiết bị trường học", "Cục CSVC");
        office.department("Sở Giáo dục và Đào tạo Ninh Thuận");
        Actor clerk = office.clerk();
        long id = takeovers.begin(register("112-BoGDDT-bang-theo-doi-nhiem-vu.txt"), clerk);
        takeovers.match(id, takeovers.plan(id, clerk).matching().at(LocalDate.of(2017, 4, 14)), clerk);
        takeovers.plan(id, clerk);
        long start = System.nanoTime();
        TakeoverPlan plan = takeovers.plan(id, clerk);
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.println("dry run of 429 rows: " + millis + " ms");
        assertThat(millis).isLessThan(2000);
        assertThat(plan.matching().columns())
                .containsExactly(
                        RegisterColumn.NUMBER,
                        RegisterColumn.CONTENT,
                        RegisterColumn.SOURCE,
                        RegisterColumn.LEAD,
                        RegisterColumn.COORDINATING,
                        RegisterColumn.DUE,
                        RegisterColumn.STATE);
        assertThat(plan.lines()).hasSize(429);
        assertThat(plan.headings()).isEmpty();
        assertThat(plan.lines().stream().filter(line -> line.due() != null)).hasSize(209);
        assertThat(plan.lines().stream().filter(line -> line.state() == WorkState.DONE))
                .hasSize(42);
        Line university = plan.lines().get(7);
        assertThat(university.leads()).containsExactly("Vụ Giáo dục Đại học");
        // Two departments begin alike: a person says which one "Vụ GDTH" is.
        assertThat(plan.questions())
                .filteredOn(question -> question.shown().equals("Vụ GDTH"))
                .singleElement()
                .satisfies(question -> {
                    assertThat(question.required()).isTrue();
                    assertThat(question.options())
                            .extracting(Question.Option::label)
                            .contains("Vụ Giáo dục Tiểu học", "Vụ Giáo dục Trung học");
                });
        // Every name that is not resolved is asked for.
        List<String> unresolved = plan.lines().stream()
                .flatMap(line -> line.notes().stream())
                .filter(note -> note.key().equals("unit-unknown") || note.key().equals("unit-several"))
                .map(note -> note.arguments().getFirst())
                .distinct()
                .toList();
        assertThat(plan.questions().stream()
                        .filter(question -> question.kind() == Question.Kind.UNIT && question.answer() == null)
                        .map(Question::shown)
                        .map(Spelling::plain))
                .containsAll(unresolved.stream().map(Spelling::plain).toList());
        long known = plan.lines().stream()
                .filter(line -> line.outcome() == Outcome.NEW)
                .count();
        System.out.println("rows whose leads are all resolved: " + known + " of 429, asked: " + unresolved.size());
        assertThat(known).isGreaterThan(280);

        plan.questions().stream()
                .filter(Question::required)
                .forEach(question -> takeovers.answer(Question.Kind.UNIT, question.shown(), Answers.NAME, clerk));
        TakeoverPlan mended = takeovers.plan(id, clerk);
        assertThat(mended.sound()).isTrue();
        start = System.nanoTime();
        TakeoverFile done = takeovers.carryOut(id, mended.seal(), clerk);
        System.out.println("429 rows taken over: " + (System.nanoTime() - start) / 1_000_000 + " ms");
        assertThat(done.made()).isEqualTo(429);
        List<TaskRow> rows = tasks.list(TaskFilter.ALL, new Page(1, 500), clerk);
        assertThat(rows).hasSize(429);
        long again = takeovers.begin(register("112-BoGDDT-bang-theo-doi-nhiem-vu.txt"), clerk);
        assertThat(takeovers.plan(again, clerk).count(Outcome.UNCHANGED)).isEqualTo(429);
    }
}
