package io.github.roviec.office.organisation;

import static io.github.roviec.office.organisation.Office.BEGIN;
import static io.github.roviec.office.organisation.Office.CLERK;
import static io.github.roviec.office.organisation.Office.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.organisation.ImportPlan.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ImportTest {

    private static final String HEADER =
            "Mã | Tên | Loại | Đơn vị cấp trên | Tên gọi khác | Từ ngày | Nhóm | Gồm các loại";

    private final Office office = new Office();
    private final Organisation organisation = office.organisation;

    private static List<List<String>> rows(String... lines) {
        return Stream.concat(Stream.of(HEADER), Stream.of(lines))
                .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList())
                .toList();
    }

    private static final List<List<String>> LIST = rows(
            "VQ | UBND huyện Thử Nghiệm | UBND | | UBND huyện | 01/01/2020 | |",
            "VP1 | Bộ phận Một cửa | Khác | Văn phòng | | | |",
            "VP | Văn phòng HĐND và UBND | Văn phòng | | Văn phòng; VP HĐND-UBND | 2020-01-01 | |",
            "BQL | Ban Quản lý dự án | Ban quản lý | VQ | | 1/1/2021 | các chủ đầu tư |",
            "X1 | UBND xã A | Xã | | | 01/01/2020 | CDT |",
            "X2 | UBND thị trấn B | Thị trấn | | | 01/01/2020 | |",
            "XA | UBND các xã, thị trấn | Nhóm | | các xã, thị trấn | 01/01/2020 | | xã",
            "CDT | Các chủ đầu tư | Nhóm | | | 01/01/2020 | |");

    private void carryOut(List<List<String>> rows) {
        organisation.carryOut(organisation.plan(office.authority, rows, TODAY), CLERK);
    }

    @Test
    void aListIsPlannedThenCarriedOut() {
        var plan = organisation.plan(office.authority, LIST, TODAY);
        assertThat(plan.sound()).isTrue();
        assertThat(plan.count(Outcome.NEW)).isEqualTo(7);
        assertThat(plan.lines().getFirst().outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(office.codes(TODAY)).containsExactly("VQ");

        organisation.carryOut(plan, CLERK);
        assertThat(office.codes(TODAY)).containsExactly("VQ", "VP", "VP1", "BQL", "X1", "X2");
        assertThat(office.codes(BEGIN)).doesNotContain("BQL");
        assertThat(organisation.groups(office.authority, TODAY))
                .extracting(group -> organisation.members(group.id(), TODAY).size())
                .containsExactly(2, 2);
        assertThat(office.facts.kept.getLast()).isInstanceOfSatisfying(UnitsImported.class, fact -> {
            assertThat(fact.founded()).isEqualTo(7);
            assertThat(fact.changed()).isEqualTo(1);
        });
    }

    @Test
    void theSameListTwiceChangesNothing() {
        carryOut(LIST);
        office.facts.kept.clear();
        var again = organisation.plan(office.authority, LIST, TODAY);
        assertThat(again.lines()).extracting(ImportPlan.Line::outcome).containsOnly(Outcome.UNCHANGED);
        organisation.carryOut(again, CLERK);
        assertThat(office.facts.kept).isEmpty();
        assertThat(organisation.plan(office.authority, LIST, TODAY.plusYears(1)).lines())
                .extracting(ImportPlan.Line::outcome)
                .containsOnly(Outcome.UNCHANGED);
    }

    @Test
    void aChangedRowChangesTheUnitFromItsDay() {
        carryOut(LIST);
        carryOut(rows("BQL | Ban Quản lý dự án ĐTXD | Ban quản lý | VP | BQL dự án | 1/9/2024 | |"));
        var board = organisation.byCode(office.authority, "BQL", TODAY).orElseThrow();
        assertThat(board.name()).isEqualTo("Ban Quản lý dự án ĐTXD");
        assertThat(board.aliases()).containsExactly("BQL dự án");
        var above = organisation.byCode(office.authority, "VP", TODAY).orElseThrow();
        assertThat(board.parent()).isEqualTo(above.id());
        var before = organisation
                .byCode(office.authority, "BQL", LocalDate.of(2024, 8, 31))
                .orElseThrow();
        assertThat(before.name()).isEqualTo("Ban Quản lý dự án");
    }

    @Test
    void aChangedRowThatStillSaysTheFoundingDayChangesTheUnitFromTheImport() {
        carryOut(LIST);
        carryOut(rows("BQL | Ban QLDA | Ban quản lý | | | 1/1/2021 | |"));
        assertThat(organisation.names(organisation
                        .byCode(office.authority, "BQL", TODAY)
                        .orElseThrow()
                        .id()))
                .containsKeys(LocalDate.of(2021, 1, 1), TODAY);
    }

    @Test
    void everythingWrongIsSaidAndNothingIsDone() {
        var plan = organisation.plan(
                office.authority,
                rows(
                        "A | | Phòng | | | | |",
                        "B | Phòng B | Phonng | | | | |",
                        "C | Phòng C | Phòng | Phòng Không Có | | | |",
                        "D | Phòng D | Phòng | | | 31/2/2024 | |",
                        "D | Phòng Đ | Phòng | | | | |",
                        "E | Phòng E | Phòng | F | | | không có |",
                        "F | Phòng F | Phòng | E | | | |",
                        "G | UBND khác | UBND | | | | |",
                        "H | Phòng H | Phòng | | | | |",
                        "I | Phòng H | Phòng | | | | |",
                        " | | | | | | |"),
                TODAY);
        assertThat(plan.lines())
                .extracting(line -> line.number() + " " + keys(line))
                .containsExactly(
                        "2 import.note.name-missing",
                        "3 import.note.kind-unknown",
                        "4 import.note.parent-unknown",
                        "5 import.note.date-unreadable",
                        "6 import.note.code-twice",
                        "7 import.note.parent-circle import.note.group-unknown",
                        "8 import.note.parent-circle",
                        "9 import.note.authority-other",
                        "10 ",
                        "11 import.note.name-twice");
        assertThat(plan.sound()).isFalse();
        assertThatThrownBy(() -> organisation.carryOut(plan, CLERK)).hasMessage("organisation.import-wrong");
        assertThat(office.codes(TODAY)).containsExactly("VQ");
    }

    @Test
    void aListWithoutItsColumnsSaysWhich() {
        var plan = organisation.plan(office.authority, List.of(List.of("STT", "Tên đơn vị"), List.of("1", "A")), TODAY);
        assertThat(plan.notes())
                .extracting(Note::key)
                .containsExactly("import.note.column-missing", "import.note.column-missing");
        assertThat(organisation.plan(office.authority, List.of(), TODAY).notes())
                .extracting(Note::key)
                .containsExactly("import.note.empty");
    }

    @Test
    void aPlanThatWasOvertakenIsNotCarriedOut() {
        var plan = organisation.plan(office.authority, LIST, TODAY);
        office.found("X1", "UBND xã A", UnitKind.COMMUNE);
        assertThatThrownBy(() -> organisation.carryOut(plan, CLERK))
                .isInstanceOf(Conflict.class)
                .hasMessage("organisation.import-stale");
        assertThat(office.codes(TODAY)).containsExactly("VQ", "X1");
    }

    @Test
    void aLargeListIsPlannedInAMoment() {
        var lines = new ArrayList<String>();
        for (var i = 0; i < 5000; i++) {
            lines.add("M%d | UBND xã số %d | Xã | VQ | xã %d | | CDT |".formatted(i, i, i));
        }
        lines.add("CDT | Các chủ đầu tư | Nhóm | | | | |");
        var begin = System.nanoTime();
        carryOut(rows(lines.toArray(String[]::new)));
        assertThat((System.nanoTime() - begin) / 1_000_000_000).isLessThan(60);
        assertThat(organisation
                        .plan(office.authority, rows(lines.toArray(String[]::new)), TODAY)
                        .count(Outcome.UNCHANGED))
                .isEqualTo(5001);
    }

    private static String keys(ImportPlan.Line line) {
        return String.join(" ", line.notes().stream().map(Note::key).toList());
    }
}
