package io.github.roviec.office.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.notifications.TestTelling.Scene;
import io.github.roviec.office.notifications.Urging.UnitUrging;
import io.github.roviec.office.notifications.Urging.Urged;
import io.github.roviec.office.notifications.Urging.UrgingList;
import io.github.roviec.office.reports.UrgingSheet;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.Tasks;
import io.github.roviec.office.tasks.splitting.NewPart;
import io.github.roviec.office.tasks.splitting.Splitting;
import io.github.roviec.office.tasks.splitting.Taker;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@OfficeTest
@Import(TestTelling.class)
class UrgingTest {

    @Autowired
    TestTelling telling;

    @Autowired
    TestOffices offices;

    @Autowired
    Urging urging;

    @Autowired
    UrgingSheet sheets;

    @Autowired
    Tasks tasks;

    @Autowired
    Splitting splitting;

    private Scene scene;
    private TaskCode plan;

    @BeforeEach
    void assign() {
        scene = telling.set();
        telling.assign(scene);
        plan = telling.find("kế hoạch vốn", scene);
        tasks.acknowledge(plan, telling.version(plan, scene), scene.officer());
        tasks.progress(plan, telling.version(plan, scene), "Đang lấy ý kiến", scene.officer());
    }

    @Test
    void in_the_running_month_what_is_late_today_by_unit_with_days_and_last_report() {
        offices.today(LocalDate.of(2024, 10, 21));
        UrgingList list = urging.of(YearMonth.of(2024, 10), scene.clerk());
        assertThat(list.units()).extracting(UnitUrging::name).containsExactly("Phòng Tài chính - Kế hoạch");
        Urged task = list.units().getFirst().tasks().getFirst();
        assertThat(task.code()).isEqualTo(plan);
        assertThat(task.daysLate()).isEqualTo(6);
        assertThat(task.lastReport()).isNotNull();
        assertThat(urging.of(YearMonth.of(2024, 9), scene.clerk()).units()).isEmpty();
    }

    @Test
    void what_a_head_split_off_stands_with_the_whole() {
        splitting.split(
                plan,
                telling.version(plan, scene),
                List.of(new NewPart(
                        "Lập biểu",
                        new Taker(scene.officer().unit(), scene.officer().id(), ""),
                        null,
                        null)),
                scene.head());
        offices.today(LocalDate.of(2024, 10, 21));
        assertThat(urging.of(YearMonth.of(2024, 10), scene.clerk()).units().stream()
                        .flatMap(unit -> unit.tasks().stream())
                        .map(Urged::code))
                .containsExactly(plan);
    }

    @Test
    void of_a_groups_task_each_commune_is_urged_and_what_was_handed_in_is_not() {
        tasks.submit(plan, telling.version(plan, scene), "Đã trình", null, "45/TTr", scene.officer());
        offices.today(LocalDate.of(2024, 11, 20));
        UrgingList list = urging.of(YearMonth.of(2024, 10), scene.chairman());
        assertThat(list.asOf()).isEqualTo(LocalDate.of(2024, 11, 1));
        assertThat(list.units())
                .extracting(UnitUrging::name)
                .containsExactlyInAnyOrder(
                        "Phòng Tài chính - Kế hoạch", "UBND xã Bản Mới", "UBND xã Khuổi Thơm", "UBND xã Nà Lầu");
        assertThat(list.units().stream().flatMap(unit -> unit.tasks().stream()).map(Urged::code))
                .doesNotContain(plan);
        assertThatThrownBy(() -> urging.of(YearMonth.of(2024, 10), scene.head()))
                .hasMessage("permission.denied");
    }

    @Test
    void the_spreadsheet_says_what_the_page_says() throws Exception {
        offices.today(LocalDate.of(2024, 10, 21));
        byte[] file =
                sheets.xlsx(urging.of(YearMonth.of(2024, 10), scene.clerk())).content();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            List<String> cells = new ArrayList<>();
            DataFormatter shown = new DataFormatter();
            for (Row row : book.getSheetAt(0)) {
                row.forEach(cell -> cells.add(shown.formatCellValue(cell)));
            }
            assertThat(cells)
                    .contains(plan.value(), "Phòng Tài chính - Kế hoạch", "15/10/2024", "6", "01/10/2024")
                    .contains("NHIỆM VỤ QUÁ HẠN CẦN ĐÔN ĐỐC, THÁNG 10/2024");
        }
    }
}
