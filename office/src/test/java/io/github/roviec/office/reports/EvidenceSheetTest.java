package io.github.roviec.office.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffice;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.TaskClass;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.evidence.Evidence;
import io.github.roviec.office.tasks.evidence.EvidenceRow;
import io.github.roviec.office.tasks.rate.Figure;
import io.github.roviec.office.tasks.rate.GivenWork;
import io.github.roviec.office.tasks.rate.Grouping;
import io.github.roviec.office.tasks.rate.ReportPeriod;
import io.github.roviec.office.tasks.rate.Statistics;
import io.github.roviec.office.tasks.rate.Tally;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// The files of results and of evidence, opened again: numbers are numbers, days are days, and they are those of the
/// screen.
@OfficeTest
@Import(GivenWork.class)
class EvidenceSheetTest {

    private static final ReportPeriod OCTOBER = ReportPeriod.of("2024-T10");

    @Autowired
    TestOffices offices;

    @Autowired
    GivenWork work;

    @Autowired
    Evidence evidence;

    @Autowired
    Statistics statistics;

    @Autowired
    EvidenceSheet evidenceSheet;

    @Autowired
    RateSheet rateSheet;

    private Actor clerk() {
        offices.today(LocalDate.of(2024, 9, 20));
        TestOffice office = offices.found();
        UnitId finance = office.department("Phòng Tài chính - Kế hoạch");
        Actor clerk = office.clerk();
        Actor officer = office.officerOf(finance);
        TaskCode done = work.give(clerk, finance, LocalDate.of(2024, 9, 30));
        work.give(clerk, finance, LocalDate.of(2024, 10, 1));
        work.finish(done, officer, clerk);
        offices.today(LocalDate.of(2024, 10, 8));
        return clerk;
    }

    @Test
    void evidence_is_the_same_in_the_file_and_on_the_screen() throws IOException {
        Actor clerk = clerk();
        Evidence.Month month = evidence.month(OCTOBER, clerk);
        ReportFile file = evidenceSheet.xlsx(month, null, null);
        assertThat(file.fileName()).isEqualTo("minh-chung-2024-t10.xlsx");
        try (XSSFWorkbook book = open(file)) {
            XSSFSheet leaf = book.getSheetAt(0);
            assertThat(leaf.getRow(1).getCell(0).getStringCellValue())
                    .contains("Tháng 10/2024", "15/9/2024", "không phải");
            assertThat(leaf.getRow(3).getLastCellNum()).isEqualTo((short) 26);
            for (int i = 0; i < month.rows().size(); i++) {
                Row cells = leaf.getRow(4 + i);
                EvidenceRow row = month.rows().stream()
                        .filter(each ->
                                each.code().value().equals(cells.getCell(3).getStringCellValue()))
                        .findFirst()
                        .orElseThrow();
                assertThat(cells.getCell(7).getCellType()).isEqualTo(CellType.NUMERIC);
                assertThat(cells.getCell(7).getNumericCellValue()).isEqualTo(1.0);
                assertThat(cells.getCell(7).getCellStyle().getDataFormatString())
                        .isEqualTo("#,##0.00");
                assertThat(DateUtil.isCellDateFormatted(cells.getCell(11))).isTrue();
                assertThat(cells.getCell(11).getLocalDateTimeCellValue().toLocalDate())
                        .isEqualTo(row.originalDue());
                assertThat(cells.getCell(16).getNumericCellValue()).isEqualTo(row.completed() ? 1 : 0);
                assertThat(cells.getCell(20).getNumericCellValue()).isEqualTo(row.delays());
            }
            assertThat(leaf.getRow(6).getCell(9).getNumericCellValue()).isEqualTo(50.0);
        }
    }

    @Test
    void results_are_the_same_in_the_file_and_on_the_screen() throws IOException {
        Actor clerk = clerk();
        Statistics.Table table = statistics.table(OCTOBER, false, Grouping.UNIT, clerk);
        Tally tally = table.lines().getFirst().of(TaskClass.DATED);
        try (XSSFWorkbook book = open(rateSheet.xlsx(table, Grouping.UNIT, TaskClass.DATED))) {
            Row cells = book.getSheetAt(0).getRow(4);
            assertThat(cells.getCell(1).getStringCellValue()).isEqualTo("Phòng Tài chính - Kế hoạch");
            assertThat(cells.getCell(3).getNumericCellValue()).isEqualTo(tally.total());
            assertThat(cells.getCell(4).getNumericCellValue()).isEqualTo(tally.of(Figure.DONE_ON_TIME));
            assertThat(cells.getCell(14).getNumericCellValue()).isEqualTo(50.0);
            assertThat(cells.getCell(14).getCellStyle().getDataFormatString()).isEqualTo("#,##0.0");
            assertThat(List.of(
                            cells.getCell(17).getNumericCellValue(),
                            cells.getCell(18).getNumericCellValue()))
                    .containsExactly(1.0, 2.0);
            assertThat(book.getSheetAt(0).getRow(5).getCell(1).getStringCellValue())
                    .isEqualTo("Cộng");
        }
    }

    private static XSSFWorkbook open(ReportFile file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file.content()));
    }
}
