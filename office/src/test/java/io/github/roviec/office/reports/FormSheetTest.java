package io.github.roviec.office.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffice;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.Upload;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.Entries;
import io.github.roviec.office.indicators.Forms;
import io.github.roviec.office.indicators.Preview;
import io.github.roviec.office.indicators.Report;
import io.github.roviec.office.indicators.ReportCell;
import io.github.roviec.office.indicators.Reports;
import io.github.roviec.office.indicators.ShippedCatalogue;
import io.github.roviec.office.indicators.Typed;
import io.github.roviec.office.indicators.check.Finding;
import io.github.roviec.office.organisation.UnitId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A form goes down as a spreadsheet, is filled in another program, and comes back.
@OfficeTest
class FormSheetTest {

    private static final int FIRST = 4;

    @Autowired
    TestOffices offices;

    @Autowired
    ShippedCatalogue catalogue;

    @Autowired
    Forms forms;

    @Autowired
    Reports reports;

    @Autowired
    Entries entries;

    @Autowired
    FormSheet sheets;

    private Actor officer;
    private Report report;
    private Report other;

    @BeforeEach
    void open() {
        offices.today(LocalDate.of(2024, 9, 27));
        TestOffice office = offices.found();
        UnitId commune = office.commune("An Sơn");
        officer = office.officerOf(commune);
        catalogue.bring(office.authority());
        forms.openDue(office.authority());
        report = form("Hộ nghèo");
        other = form("Nông thôn mới");
    }

    private Report form(String name) {
        return reports.seen(officer).stream()
                .filter(each -> each.formName().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private List<ReportCell> cells(Report of) {
        return reports.cells(of, officer);
    }

    private byte[] filled(Report of, Consumer<XSSFSheet> by) throws IOException {
        byte[] template = sheets.template(of, cells(of), Map.of(), "UBND xã An Sơn", "tháng 9 năm 2024")
                .content();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(template));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            by.accept(book.getSheetAt(0));
            book.write(out);
            return out.toByteArray();
        }
    }

    private static org.apache.poi.ss.usermodel.Cell value(XSSFSheet leaf, int place) {
        // A new cell: POI does not overwrite a text that stands in the cell itself.
        return leaf.getRow(FIRST + place).createCell(4);
    }

    private Map<String, Typed> read(byte[] file) {
        return form(file).typed();
    }

    private FilledForm form(byte[] file) {
        return sheets.filled(new Upload("bieu.xlsx", file), report, cells(report), officer);
    }

    private Preview preview(byte[] file) {
        return entries.preview(report.id(), read(file), officer);
    }

    @Test
    void numbers_and_written_numbers_come_back_and_the_same_file_twice_changes_nothing() throws IOException {
        List<ReportCell> cells = cells(report);
        int fine = IntStream.range(0, cells.size())
                .filter(place -> cells.get(place).indicator().decimals() > 0)
                .findFirst()
                .orElseThrow();
        byte[] file = filled(report, leaf -> {
            value(leaf, 0).setCellValue(1250);
            value(leaf, 1).setCellValue("1.200");
            leaf.getRow(FIRST + 2).createCell(5).setCellValue("Chưa rà soát xong");
            value(leaf, fine).setCellValue(0.1 + 0.2);
        });
        Map<String, Typed> typed = read(file);
        Preview preview = preview(file);
        assertThat(preview.wrong()).isEmpty();
        assertThat(preview.changed()).hasSize(4);
        assertThat(cells(report)).allMatch(cell -> cell.revision() == 0);
        assertThat(entries.keepAll(report.id(), preview.version(), typed, officer))
                .isEqualTo(4);
        assertThat(cells(report).get(0).value()).isEqualByComparingTo("1250");
        assertThat(cells(report).get(1).value()).isEqualByComparingTo("1200");
        assertThat(cells(report).get(2).absence()).isEqualTo("Chưa rà soát xong");
        assertThat(cells(report).get(fine).value()).isEqualByComparingTo("0.3");
        assertThat(preview(file).changed()).isEmpty();
        assertThat(entries.keepAll(report.id(), preview(file).version(), typed, officer))
                .isZero();
        // What is down is what is there.
        assertThat(preview(filled(report, leaf -> {})).changed()).isEmpty();
    }

    @Test
    void a_note_that_is_a_number_is_kept_as_it_is_shown() throws IOException {
        byte[] file = filled(report, leaf -> {
            value(leaf, 0).setCellValue(1250);
            leaf.getRow(FIRST).createCell(6).setCellValue(2024);
        });
        Map<String, Typed> typed = read(file);
        entries.keepAll(report.id(), preview(file).version(), typed, officer);
        assertThat(cells(report).get(0).note()).isEqualTo("2024");
    }

    @Test
    void it_is_all_or_nothing_and_each_mistake_is_told() throws IOException {
        byte[] file = filled(report, leaf -> {
            value(leaf, 0).setCellValue(100);
            value(leaf, 1).setCellValue(120);
            value(leaf, 2).setCellValue("1.5");
            value(leaf, 3).setCellValue(2.5);
        });
        Preview preview = preview(file);
        assertThat(preview.wrong())
                .containsOnlyKeys(
                        cells(report).get(2).key(), cells(report).get(3).key());
        assertThat(preview.wrong().values())
                .extracting(Refusal::code)
                .containsExactlyInAnyOrder("indicators.number", "indicators.decimals");
        assertThat(preview.findings()).extracting(Finding::message).contains("check.NOT_OVER");
        Map<String, Typed> typed = read(file);
        assertThatThrownBy(() -> entries.keepAll(report.id(), preview.version(), typed, officer))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo("indicators.file-cells"));
        assertThat(cells(report)).allMatch(cell -> cell.revision() == 0);
    }

    @Test
    void what_a_formula_could_not_compute_is_not_taken_for_empty() throws IOException {
        entries.keepAll(report.id(), 1, Map.of(cells(report).get(1).key(), new Typed("8", "")), officer);
        byte[] file = filled(report, leaf -> {
            var broken = value(leaf, 0);
            broken.setCellFormula("1/0");
            leaf.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(broken);
            var gone = value(leaf, 1);
            gone.setCellErrorValue(FormulaError.REF.getCode());
            // A program that never computed it leaves no value beside the formula.
            value(leaf, 2).setCellFormula("1+1");
            value(leaf, 3).setCellValue(true);
            leaf.getRow(FIRST + 4).createCell(5).setCellValue(2024);
        });
        Preview preview = preview(file);
        assertThat(preview.wrong())
                .containsOnlyKeys(
                        cells(report).get(0).key(),
                        cells(report).get(1).key(),
                        cells(report).get(2).key(),
                        cells(report).get(3).key());
        assertThat(preview.wrong().values())
                .anySatisfy(refused -> assertThat(refused.arguments()).contains("#DIV/0!"));
        assertThat(preview.changed())
                .singleElement()
                .satisfies(cell -> assertThat(cell.absence()).isEqualTo("2024"));
    }

    /// A small file that unpacks to a hundred megabytes.
    @Test
    void what_unpacks_without_end_is_refused_before_it_is_read() throws IOException {
        byte[] template = filled(report, leaf -> {});
        ByteArrayOutputStream swollen = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(template));
                ZipOutputStream into = new ZipOutputStream(swollen)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                into.putNextEntry(new ZipEntry(entry.getName()));
                from.transferTo(into);
            }
            into.putNextEntry(new ZipEntry("xl/media/image1.bin"));
            byte[] nothing = new byte[1024 * 1024];
            for (int megabyte = 0; megabyte < 100; megabyte++) {
                into.write(nothing);
            }
        }
        assertThat(swollen.size()).isLessThan(1024 * 1024);
        assertThatThrownBy(() -> read(swollen.toByteArray()))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo("document.too-large"));
    }

    @Test
    void another_forms_file_and_other_files_are_refused() throws IOException {
        byte[] others = filled(other, leaf -> {});
        assertThatThrownBy(() -> read(others))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo("upload.other-form"));
        assertThatThrownBy(() -> read(new byte[] {1, 2, 3}))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo("upload.unreadable"));
    }

    @Test
    void a_row_that_belongs_nowhere_or_comes_twice_is_told_with_its_cell() throws IOException {
        String code = cells(report).get(1).indicator().code();
        byte[] file = filled(report, leaf -> {
            value(leaf, 0).setCellValue(100);
            leaf.getRow(FIRST + 2).createCell(0).setCellValue("HO_NGHEO_CU");
            value(leaf, 2).setCellValue(7);
            leaf.getRow(FIRST + 3).createCell(0).setCellValue(code);
            leaf.getRow(FIRST + 4).createCell(0).setCellValue("");
            value(leaf, 4).setCellValue(9);
        });
        FilledForm form = form(file);
        assertThat(form.strays())
                .extracting(Refusal::code, stray -> stray.arguments()[0])
                .containsExactly(
                        tuple("upload.code-unknown", "A" + (FIRST + 3)),
                        tuple("upload.code-twice", "A" + (FIRST + 4)),
                        tuple("upload.code-none", "A" + (FIRST + 5)));
        assertThat(form.at()).containsEntry(cells(report).getFirst().key(), "E" + (FIRST + 1));
        assertThat(form.typed()).doesNotContainKey(cells(report).get(2).key());
    }

    @Test
    void the_file_is_called_after_the_form_the_unit_and_the_period() {
        assertThat(sheets.template(report, cells(report), Map.of(), "UBND xã Điềm He", "tháng 9 năm 2024")
                        .fileName())
                .isEqualTo("bieu-ho-ngheo-xa-diem-he-2024-09.xlsx");
    }
}
