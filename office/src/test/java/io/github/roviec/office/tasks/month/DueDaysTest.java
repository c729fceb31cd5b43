package io.github.roviec.office.tasks.month;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffice;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.TaskFilter;
import io.github.roviec.office.tasks.Tasks;
import io.github.roviec.office.tasks.takeover.Registers;
import io.github.roviec.office.tasks.takeover.Takeovers;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The numbers of the calendar are those of the lists behind them.
@OfficeTest
class DueDaysTest {

    private static final YearMonth MONTH = YearMonth.of(2024, 10);

    private static final String ROWS = """
            1;;Việc thứ nhất;;Phòng Nội vụ;;3/10/2024;Đang thực hiện;;;;
            2;;Việc thứ hai;;Phòng Nội vụ;Phòng Tài chính;3/10/2024;Đã hoàn thành;2/10/2024;;;
            3;;Việc thứ ba;;Phòng Tài chính;;15/10/2024;Đang thực hiện;;;;
            4;;Việc thứ tư;;UBND các xã, thị trấn;;15/10/2024;Mới giao;;;;
            5;;Việc thứ năm;;Phòng Nội vụ;;15/10/2024;Thu hồi;;;;
            6;;Việc thứ sáu;;Phòng Nội vụ;;1/11/2024;Mới giao;;;;
            7;;Việc thứ bảy;;Phòng Nội vụ;;;Mới giao;;;;
            """;

    @Autowired
    TestOffices offices;

    @Autowired
    Takeovers takeovers;

    @Autowired
    Tasks tasks;

    @Autowired
    DueDays dueDays;

    @Test
    void each_number_counts_its_list() {
        offices.today(LocalDate.of(2024, 10, 8));
        TestOffice office = offices.found();
        UnitId home = office.department("Phòng Nội vụ");
        UnitId finance = office.department("Phòng Tài chính");
        UnitId commune = office.commune("Bản Mới");
        office.commune("Nà Lầu");
        office.communes();
        Actor clerk = office.clerk();
        long id = takeovers.begin(Registers.csv("so.csv", Registers.HEAD + ROWS), clerk);
        takeovers.carryOut(id, takeovers.plan(id, clerk).seal(), clerk);

        assertThat(dueDays.of(MONTH, null, clerk))
                .containsExactly(
                        new DueDay(LocalDate.of(2024, 10, 3), 2, 1, 1),
                        new DueDay(LocalDate.of(2024, 10, 15), 2, 0, 0));
        for (Actor by : List.of(clerk, office.headOf(home), office.headOf(finance), office.headOf(commune))) {
            agrees(null, by);
            for (UnitId unit : List.of(home, finance, commune)) {
                agrees(unit, by);
            }
        }
    }

    private void agrees(@Nullable UnitId unit, Actor by) {
        Map<LocalDate, Integer> counted = new HashMap<>();
        dueDays.of(MONTH, unit, by).forEach(day -> counted.put(day.day(), day.tasks()));
        for (int number = 1; number <= MONTH.lengthOfMonth(); number++) {
            LocalDate day = MONTH.atDay(number);
            TaskFilter list = new TaskFilter(unit, null, Set.of(), Set.of(), null, day, day, null, null, null);
            assertThat(counted.getOrDefault(day, 0))
                    .as("%s %s %s", by.title(), unit, day)
                    .isEqualTo(tasks.count(list, by));
        }
    }
}
