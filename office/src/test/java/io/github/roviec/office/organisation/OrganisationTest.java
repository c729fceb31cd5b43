package io.github.roviec.office.organisation;

import static io.github.roviec.office.organisation.Office.BEGIN;
import static io.github.roviec.office.organisation.Office.CLERK;
import static io.github.roviec.office.organisation.Office.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.base.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OrganisationTest {

    private final Office office = new Office();
    private final Organisation organisation = office.organisation;

    @Test
    void theAuthorityIsAUnitOfItsOwn() {
        var authority = organisation.authorities(TODAY).getFirst();
        assertThat(authority.id().value()).isEqualTo(authority.authority().value());
        assertThat(authority.parent()).isNull();
        assertThat(organisation.authorities(BEGIN.minusDays(1))).isEmpty();
    }

    @Test
    void aUnitIsFoundByItsCodeOnTheDaysOnWhichItIsThere() {
        var from = LocalDate.of(2024, 3, 1);
        var id = office.found("TCKH", "Phòng Tài chính - Kế hoạch", UnitKind.DEPARTMENT, null, from);
        assertThat(organisation.byCode(office.authority, "TCKH", from))
                .map(Unit::id)
                .contains(id);
        assertThat(organisation.byCode(office.authority, "TCKH", from.minusDays(1)))
                .isEmpty();
        assertThat(office.facts.kept)
                .singleElement()
                .isInstanceOfSatisfying(
                        UnitFounded.class, fact -> assertThat(fact.about().id()).isEqualTo("" + id.value()));
    }

    @Test
    void aCodeIsGivenOnce() {
        office.found("TCKH", "Phòng Tài chính - Kế hoạch", UnitKind.DEPARTMENT);
        assertThatThrownBy(() -> office.found("TCKH", "Phòng khác", UnitKind.DEPARTMENT))
                .isInstanceOf(Refusal.class)
                .hasMessage("organisation.code-taken");
    }

    @Test
    void aUnitStandsBelowAUnitOfItsOwnAuthority() {
        var other = office.another("CL", "UBND huyện Khác");
        assertThatThrownBy(() -> office.found("X", "Phòng X", UnitKind.DEPARTMENT, new UnitId(other.value()), BEGIN))
                .hasMessage("organisation.parent-elsewhere");
        assertThatThrownBy(() -> office.found("X", "Phòng X", UnitKind.DEPARTMENT, new UnitId(4711), BEGIN))
                .hasMessage("organisation.unit-not-there");
    }

    @Test
    void theTreeComesParentsFirstInTheOrderOfEntry() {
        var office1 = office.found("VP", "Văn phòng HĐND và UBND", UnitKind.OFFICE);
        office.found("TCKH", "Phòng Tài chính - Kế hoạch", UnitKind.DEPARTMENT);
        var part = office.found("VP1", "Bộ phận Một cửa", UnitKind.OTHER, office1, BEGIN);
        assertThat(office.codes(TODAY)).containsExactly("VQ", "VP", "VP1", "TCKH");
        assertThat(organisation.withDescendants(office1, TODAY)).containsExactly(office1, part);
    }

    @Test
    void aNameHoldsFromItsDay() {
        var id = office.found("NN", "Phòng Nông nghiệp", UnitKind.DEPARTMENT);
        var day = LocalDate.of(2024, 9, 1);
        organisation.rename(id, "Phòng Nông nghiệp và PTNT", day, CLERK);
        assertThat(organisation.unit(id, day.minusDays(1)).orElseThrow().name()).isEqualTo("Phòng Nông nghiệp");
        assertThat(organisation.unit(id, day).orElseThrow().name()).isEqualTo("Phòng Nông nghiệp và PTNT");
        assertThat(organisation.names(id)).hasSize(2);
        assertThat(office.facts.kept).hasAtLeastOneElementOfType(UnitRenamed.class);
    }

    @Test
    void searchNeedsNoAccentsButHeedsThem() {
        var finance = office.found("TCKH", "Phòng Tài chính - Kế hoạch", UnitKind.DEPARTMENT);
        office.found("X01", "UBND xã Hòa Bình", UnitKind.COMMUNE);
        office.found("X02", "UBND xã Trấn Ninh", UnitKind.COMMUNE);
        office.found("X03", "UBND xã Điềm He", UnitKind.COMMUNE);
        organisation.addAlias(finance, "Phòng TC-KH", CLERK);

        assertThat(office.search("tai chinh")).containsExactly("Phòng Tài chính - Kế hoạch");
        assertThat(office.search("TÀI CHÍNH")).containsExactly("Phòng Tài chính - Kế hoạch");
        assertThat(office.search("tài chinh")).containsExactly("Phòng Tài chính - Kế hoạch");
        assertThat(office.search("tái chính")).isEmpty();
        assertThat(office.search("tckh")).containsExactly("Phòng Tài chính - Kế hoạch");
        assertThat(office.search("phong tc-kh")).containsExactly("Phòng Tài chính - Kế hoạch");
        assertThat(office.search("hoà bình")).containsExactly("UBND xã Hòa Bình");
        assertThat(office.search("trần ninh")).isEmpty();
        assertThat(office.search("tran ni")).containsExactly("UBND xã Trấn Ninh");
        assertThat(office.search("diem")).containsExactly("UBND xã Điềm He");
        assertThat(office.search("đĐiềm")).isEmpty();
        assertThat(office.search("Điềm")).containsExactly("UBND xã Điềm He");
        assertThat(office.search("xa")).hasSize(3);
        assertThat(office.search("%_'")).hasSize(5);
    }

    @Test
    void searchFindsADecomposedText() {
        office.found("X03", "UBND xã Điềm He", UnitKind.COMMUNE);
        var apart = java.text.Normalizer.normalize("điềm he", java.text.Normalizer.Form.NFD);
        assertThat(office.search(apart)).containsExactly("UBND xã Điềm He");
    }

    @Test
    void theExactNameComesFirst() {
        office.found("A", "UBND xã Hòa Bình Thượng", UnitKind.COMMUNE);
        var exact = office.found("B", "UBND xã Hòa", UnitKind.COMMUNE);
        organisation.addAlias(exact, "Hòa Bình", CLERK);
        assertThat(office.search("hòa bình").getFirst()).isEqualTo("UBND xã Hòa");
    }

    @Test
    void aGroupIsToldByKindOrByNameOnADay() {
        var a = office.found("A", "UBND xã A", UnitKind.COMMUNE);
        var late = office.found("B", "UBND xã B", UnitKind.COMMUNE, null, LocalDate.of(2024, 6, 1));
        var board = office.found("BQL", "Ban Quản lý dự án", UnitKind.BOARD);
        var communes = organisation.gather(
                new NewGroup(
                        office.authority, "XA", "UBND các xã", List.of(), Set.of(UnitKind.COMMUNE), Set.of(), BEGIN),
                CLERK);
        var owners = organisation.gather(
                new NewGroup(office.authority, "CDT", "Các chủ đầu tư", List.of(), Set.of(), Set.of(board, a), BEGIN),
                CLERK);
        organisation.addGroupAlias(communes, "các xã", CLERK);

        assertThat(organisation.searchGroups(office.authority, "cac xa", TODAY, 5))
                .extracting(UnitGroup::id)
                .containsExactly(communes);
        assertThat(organisation.searchGroups(office.authority, "cạc xa", TODAY, 5))
                .isEmpty();
        assertThat(organisation.members(communes, TODAY)).extracting(Unit::id).containsExactly(a, late);
        assertThat(organisation.members(communes, LocalDate.of(2024, 1, 1)))
                .extracting(Unit::id)
                .containsExactly(a);
        assertThat(organisation.members(owners, TODAY)).extracting(Unit::id).containsExactly(a, board);
        assertThat(organisation.groups(office.authority, TODAY))
                .extracting(UnitGroup::aliases)
                .contains(List.of("các xã"));
    }

    @Test
    void aMergerHandsTheWorkOn() {
        var day = LocalDate.of(2025, 7, 1);
        var tranNinh = office.found("X1", "UBND xã Trấn Ninh", UnitKind.COMMUNE);
        var lienHoi = office.found("X2", "UBND xã Liên Hội", UnitKind.COMMUNE);
        var diemHe = office.found("X3", "UBND xã Điềm He", UnitKind.COMMUNE);
        var part = office.found("X1A", "Trạm Y tế", UnitKind.OTHER, tranNinh, BEGIN);
        organisation.succeed(
                new Succession(Set.of(tranNinh, lienHoi, diemHe), Set.of(diemHe), day, "Nghị quyết số 1672"), CLERK);

        assertThat(office.codes(day)).containsExactly("VQ", "X3", "X1A");
        assertThat(office.codes(day.minusDays(1))).contains("X1", "X2", "X3");
        assertThat(organisation.successors(tranNinh, day.minusDays(1)))
                .extracting(Unit::id)
                .containsExactly(tranNinh);
        assertThat(organisation.successors(tranNinh, day)).extracting(Unit::id).containsExactly(diemHe);
        assertThat(organisation.unit(part, day).orElseThrow().parent()).isEqualTo(diemHe);
        assertThat(office.facts.kept.getLast()).isInstanceOf(UnitsSucceeded.class);
    }

    @Test
    void aRefusedSuccessionChangesNothing() {
        var a = office.found("A", "UBND xã A", UnitKind.COMMUNE);
        var late = office.found("B", "UBND xã B", UnitKind.COMMUNE, null, LocalDate.of(2026, 1, 1));
        var day = LocalDate.of(2025, 7, 1);
        assertThatThrownBy(() -> organisation.succeed(new Succession(Set.of(a), Set.of(late), day, "NQ"), CLERK))
                .hasMessage("organisation.unit-not-there");
        assertThatThrownBy(() -> organisation.succeed(
                        new Succession(Set.of(new UnitId(office.authority.value())), Set.of(a), day, "NQ"), CLERK))
                .hasMessage("organisation.succession-leaves-units");
        assertThat(office.codes(day)).containsExactly("VQ", "A");
    }
}
