package io.github.roviec.office.indicators.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffice;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.Dimension;
import io.github.roviec.office.indicators.Figures;
import io.github.roviec.office.indicators.GroupTally;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.Member;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.indicators.PeriodKind;
import io.github.roviec.office.indicators.Periods;
import io.github.roviec.office.indicators.ShippedCatalogue;
import io.github.roviec.office.indicators.definition.Definitions;
import io.github.roviec.office.indicators.definition.Since;
import io.github.roviec.office.organisation.UnitId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Criteria counted by group of communes, as Biểu 05 of the set of 2026-2030 wants them.
@OfficeTest
class GroupsTest {

    @Autowired
    TestOffices offices;

    @Autowired
    ShippedCatalogue catalogue;

    @Autowired
    Definitions definitions;

    @Autowired
    Indicators indicators;

    @Autowired
    Figures figures;

    @Autowired
    Periods periods;

    @Autowired
    Boards boards;

    private TestOffice office;
    private Actor clerk;
    private Period march;
    private UnitId near;
    private UnitId beside;
    private UnitId high;
    private UnitId unclear;

    @BeforeEach
    void open() {
        offices.today(LocalDate.of(2026, 4, 8));
        office = offices.found();
        clerk = office.clerk();
        catalogue.bring(office.authority());
        march = periods.period(office.authority(), "DUONG_LICH", PeriodKind.MONTH, 2026, 3);
        near = commune("Gần", "1");
        beside = commune("Bên", "1");
        high = commune("Cao", "3");
        unclear = commune("Chưa rõ", null);
        commune("Im lặng", "2");
    }

    private UnitId commune(String name, @Nullable String group) {
        UnitId commune = office.commune(name);
        if (group != null) {
            say("NTM26_NHOM", commune, 0, group);
        }
        return commune;
    }

    private void say(String indicator, UnitId unit, int member, String value) {
        Indicator known = indicators.require(office.authority(), indicator);
        figures.record(known, unit, march, member, new BigDecimal(value), null, "sổ theo dõi", clerk);
    }

    private int criterion(String code) {
        return indicators.members(indicators.require(office.authority(), "NTM26")).stream()
                .filter(member -> member.code().equals(code))
                .map(Member::id)
                .findFirst()
                .orElseThrow();
    }

    private Board board(UnitId unit) {
        return boards.board(
                boards.sets(march.lastDay(), clerk).stream()
                        .filter(set -> set.code().equals("BANG_NTM26"))
                        .findFirst()
                        .orElseThrow(),
                unit,
                march,
                clerk);
    }

    private List<GroupTally> tallies(String criterion) {
        Board.Groups groups =
                Objects.requireNonNull(board(office.unit()).groups().get("NTM26"));
        return groups.tallies().stream()
                .filter(tally -> tally.member() == criterion(criterion))
                .toList();
    }

    @Test
    void each_group_says_who_has_spoken_and_who_meets_it() {
        say("NTM26", near, criterion("1"), "1");
        say("NTM26", beside, criterion("1"), "0");
        say("NTM26", high, criterion("1"), "1");
        say("NTM26", unclear, criterion("1"), "1");
        say("NTM26", near, criterion("2"), "1");
        assertThat(tallies("1"))
                .extracting(
                        tally -> tally.group() == null ? null : tally.group().intValue())
                .as("who says nothing of its group stands last; group 2 has said nothing of criteria")
                .containsExactly(1, 3, null);
        assertThat(tallies("1"))
                .extracting(GroupTally::met)
                .containsExactly(List.of(near), List.of(high), List.of(unclear));
        assertThat(tallies("1").getFirst().spoken()).containsExactlyInAnyOrder(near, beside);
        assertThat(tallies("2")).extracting(GroupTally::spoken).containsExactly(List.of(near));
        assertThat(Objects.requireNonNull(board(office.unit()).groups().get("NTM26"))
                        .units())
                .containsOnlyKeys(near, beside, high, unclear);
        assertThat(board(near).groups()).as("a commune counts nobody").isEmpty();

        say("NTM26_NHOM", unclear, 0, "1");
        assertThat(tallies("1").getFirst().met()).as("known at once").containsExactlyInAnyOrder(near, unclear);
    }

    @Test
    void by_which_indicator_is_data() {
        Dimension now = indicators.dimensions(office.authority()).stream()
                .filter(each -> each.code().equals("NTM_2026"))
                .findFirst()
                .orElseThrow();
        assertThat(now.groupedBy()).isEqualTo("NTM26_NHOM");
        for (String wrong : List.of("NTM26", "NTM26_BQ", "KHONG_CO")) {
            assertThatThrownBy(() -> define(now, true, wrong))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("indicators.grouping"));
        }
        say("NTM26", near, criterion("1"), "1");
        define(now, true, null);
        assertThat(board(office.unit()).groups()).isEmpty();
    }

    private void define(Dimension now, boolean criteria, @Nullable String groupedBy) {
        definitions.define(
                new Dimension(
                        now.code(),
                        now.name(),
                        now.from(),
                        now.until(),
                        now.source(),
                        criteria,
                        groupedBy,
                        now.members()),
                Since.ALWAYS,
                definitions.dimensionVersion(office.authority(), now.code()),
                clerk);
    }
}
