package io.github.roviec.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.notice.directive.Addressee;
import io.github.roviec.notice.directive.Directive;
import io.github.roviec.notice.directive.Supervisor;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Places whose names begin like a unit or like a person, and people whose posts end in a place.
class PlaceNamesTest {

    private static Directive only(String order) {
        List<Directive> found = Invariants.read(GenreTest.FRONT + "1. " + order).directives();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static List<String> leads(String order) {
        return only(order).lead().stream().map(Addressee::name).toList();
    }

    @Test
    void placesThatBeginLikeAUnit() {
        assertThat(leads("UBND phường Bà Rịa rà soát các hộ dân trên địa bàn.")).containsExactly("UBND phường Bà Rịa");
        assertThat(leads("UBND huyện Vụ Bản và Công an thành phố Hội An kiểm tra các bến đò."))
                .containsExactly("UBND huyện Vụ Bản", "Công an thành phố Hội An");
        assertThat(leads("UBND các xã: Hội An, Vụ Bản và Bà Điểm rà soát các hộ dân."))
                .containsExactly("UBND xã Hội An", "UBND xã Vụ Bản", "UBND xã Bà Điểm");
        assertThat(only("UBND xã Bà Điểm chủ trì, phối hợp với UBND xã Hội An kiểm tra các bến đò.")
                        .coordinating())
                .extracting(Addressee::name)
                .containsExactly("UBND xã Hội An");
    }

    @Test
    void unitsBehindAPlaceStayUnits() {
        assertThat(leads("UBND xã Tân Phú, Hội Nông dân xã và bà Nguyễn Thị Hoa kiểm tra các bến đò."))
                .containsExactly("UBND xã Tân Phú", "Hội Nông dân xã", "bà Nguyễn Thị Hoa");
    }

    @Test
    void aPersonAndThePostOfThePersonAreOne() {
        assertThat(leads("Giao đồng chí Trần Văn Bình, Chủ tịch UBND xã Tân Phú kiểm tra các bến đò."))
                .containsExactly("đồng chí Trần Văn Bình");
        assertThat(leads("Giao bà Nguyễn Thị Hoa, Phó Giám đốc Sở Y tế kiểm tra các trạm y tế."))
                .containsExactly("bà Nguyễn Thị Hoa");
    }

    @Test
    void aPlaceDirectsNobody() {
        assertThat(only("Giao Chủ tịch UBND xã Tân Phú rà soát các bến đò.").supervisor())
                .isNull();
        assertThat(only("Giao Phó Chủ tịch UBND tỉnh Trần Văn Bình kiểm tra các trạm y tế.")
                        .supervisor())
                .isNotNull()
                .extracting(Supervisor::name)
                .isEqualTo("Trần Văn Bình");
    }

    @Test
    void whoIsOnlyCalledComradeDirectsNobody() {
        assertThat(only("Giao đồng chí Trần Thị Hoa, công chức văn phòng - thống kê lập danh sách các hộ nghèo.")
                        .supervisor())
                .isNull();
    }
}
