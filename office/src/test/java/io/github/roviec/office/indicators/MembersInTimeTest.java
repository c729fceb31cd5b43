package io.github.roviec.office.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffice;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.board.Board;
import io.github.roviec.office.indicators.board.Boards;
import io.github.roviec.office.indicators.catalogue.CatalogueFile;
import io.github.roviec.office.indicators.definition.Definitions;
import io.github.roviec.office.indicators.definition.IndicatorSets;
import io.github.roviec.office.indicators.definition.Since;
import io.github.roviec.office.organisation.UnitId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A period counts what was in force on its last day: a criterion that is added in June changes no January, an
/// indicator that leaves a set no year before.
@OfficeTest
class MembersInTimeTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 9, 27);

    @Autowired
    TestOffices offices;

    @Autowired
    Counting counting;

    @Autowired
    ShippedCatalogue catalogue;

    @Autowired
    Definitions definitions;

    @Autowired
    IndicatorSets sets;

    @Autowired
    Indicators indicators;

    @Autowired
    Figures figures;

    @Autowired
    Forms forms;

    @Autowired
    Reports reports;

    @Autowired
    Boards boards;

    @Autowired
    RollUp rollUp;

    private TestOffice office;
    private UnitId commune;
    private Counted counted;

    @BeforeEach
    void open() {
        offices.today(TODAY);
        office = offices.found();
        commune = office.commune("An Sơn");
        WholeCriteria.bring(catalogue, office.authority());
        catalogue.take(office.authority(), CatalogueFile.read("rieng.yaml", """
                dimensions:
                  - code: NGUON
                    name: Nguồn
                    members:
                      - {code: A, name: Nguồn A}
                      - {code: B, name: Nguồn B}
                      - {code: C, name: Nguồn C, from: 1/6/2024}
                indicators:
                  - {code: TIEN, name: Tiền, measure: đồng, sector: Thử, overTime: IN_PERIOD, dimension: NGUON,
                     sumOfMembers: true, gathered: [COMMUNE]}
                  - {code: SO_NGUON, name: Số nguồn, measure: nguồn, sector: Thử, formula: 'MEMBERS("TIEN")'}
                  - {code: MOT, name: Một, measure: hộ, sector: Thử, gathered: [COMMUNE]}
                  - {code: HAI, name: Hai, measure: hộ, sector: Thử, gathered: [COMMUNE]}
                  - {code: DAT, name: Đạt, measure: chỉ tiêu, sector: Thử, formula: 'COUNT_AT_LEAST("HAI_MUC", "KE_HOACH", 100)'}
                  - {code: SO_MUC, name: Số mục, measure: chỉ tiêu, sector: Thử, formula: 'SIZE("HAI_MUC")'}
                sets:
                  - {code: HAI_MUC, name: Hai mục, indicators: [MOT, {indicator: HAI, from: 1/6/2024}]}
                """));
        counted = counting.in(office);
    }

    private Dimension dimension(String code) {
        return indicators.dimensions(office.authority()).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void define(String code, List<Member> members, Since since) {
        Dimension now = dimension(code);
        definitions.define(
                now.with(members), since, definitions.dimensionVersion(office.authority(), code), office.clerk());
    }

    private static Since from(int day, int month) {
        return new Since(LocalDate.of(2024, month, day), false);
    }

    private void meetAll(int month) {
        Indicator criteria = indicators.require(office.authority(), "NTM21");
        for (Member member :
                indicators.members(criteria, counted.month(2024, month).lastDay())) {
            counted.say("NTM21", commune, counted.month(2024, month), member.id(), BigDecimal.ONE, null);
        }
    }

    private Rolled criteria(int month) {
        return counted.row("NTM21", office.unit(), counted.month(2024, month), 0);
    }

    private @Nullable BigDecimal met(int month) {
        return counted.value("NTM21_XA_DAT", office.unit(), counted.month(2024, month));
    }

    private static void refused(Runnable deed, String code) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void a_criterion_that_is_added_changes_no_month_before() {
        meetAll(8);
        List<Member> members = new ArrayList<>(dimension("NTM_2021").members());
        members.add(Member.always(0, "20", "Tiêu chí mới"));
        define("NTM_2021", members, from(20, 9));
        meetAll(9);
        assertThat(criteria(8).value()).isEqualByComparingTo("19");
        assertThat(criteria(8).missing())
                .as("nothing is missing that was not asked")
                .isZero();
        assertThat(met(8)).isEqualByComparingTo("1");
        assertThat(criteria(9).value()).isEqualByComparingTo("20");
        assertThat(criteria(9).expected()).isEqualTo(20);
        assertThat(met(9)).isEqualByComparingTo("1");
        assertThat(counted.row("NTM21", office.unit(), counted.month(2024, 9), 0)
                        .previous())
                .isEqualByComparingTo("19");
        int fresh = counted.member("NTM21", "20");
        assertThat(rollUp.table(
                        Question.of(office.authority(), List.of("NTM21"), List.of(commune), counted.month(2024, 8))))
                .extracting(Rolled::member)
                .hasSize(20)
                .doesNotContain(fresh);
        refused(
                () -> counted.say("NTM21", commune, counted.month(2024, 8), fresh, BigDecimal.ONE, null),
                "indicators.member-not-then");
        assertThat(board(8).members().get("NTM21")).hasSize(19);
        assertThat(board(9).members().get("NTM21")).hasSize(20);
    }

    private Board board(int month) {
        Period period = counted.month(2024, month);
        return boards.board(new IndicatorSet("THU", "", "", List.of("NTM21")), office.unit(), period, office.clerk());
    }

    @Test
    void a_criterion_that_is_left_out_ends_and_keeps_what_was_said() {
        meetAll(8);
        List<Member> members = new ArrayList<>(dimension("NTM_2021").members());
        Member gone = members.remove(4);
        define("NTM_2021", members, from(20, 9));
        assertThat(dimension("NTM_2021").members())
                .hasSize(19)
                .extracting(Member::code)
                .contains(gone.code());
        meetAll(9);
        assertThat(criteria(8).value()).isEqualByComparingTo("19");
        assertThat(met(8)).isEqualByComparingTo("1");
        assertThat(criteria(9).value()).isEqualByComparingTo("18");
        assertThat(criteria(9).missing()).isZero();
        assertThat(met(9)).isEqualByComparingTo("1");
        Indicator criteria = indicators.require(office.authority(), "NTM21");
        assertThat(figures.history(office.authority(), criteria, commune, counted.month(2024, 8), gone.id()))
                .singleElement()
                .satisfies(figure -> assertThat(figure.value()).isEqualByComparingTo("1"));
        refused(() -> define("NTM_2021", readded(gone), from(20, 9)), "indicators.member-again");
    }

    private List<Member> readded(Member gone) {
        return dimension("NTM_2021").members().stream()
                .map(member -> member.code().equals(gone.code()) ? Member.always(0, gone.code(), gone.name()) : member)
                .toList();
    }

    @Test
    void what_is_over_changes_only_for_who_says_so() {
        meetAll(6);
        meetAll(8);
        List<Member> members = new ArrayList<>(dimension("NTM_2021").members());
        members.removeLast();
        assertThatThrownBy(() -> define("NTM_2021", members, from(1, 7)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("indicators.back-in-time");
                    assertThat(refusal.arguments()).containsExactly(LocalDate.of(2024, 8, 31));
                });
        assertThat(criteria(8).value()).isEqualByComparingTo("19");
        define("NTM_2021", members, from(1, 9));
        assertThat(criteria(8).value()).isEqualByComparingTo("19");
        define(
                "NTM_2021",
                dimension("NTM_2021").members().stream()
                        .map(member -> member.when().until() == null
                                ? member
                                : member.during(new Validity(null, LocalDate.of(2024, 7, 1))))
                        .toList(),
                new Since(TODAY, true));
        assertThat(criteria(6).value()).isEqualByComparingTo("19");
        assertThat(criteria(8).value()).isEqualByComparingTo("18");
        assertThat(met(8)).isEqualByComparingTo("1");
    }

    @Test
    void a_form_asks_for_what_is_in_force_when_its_period_ends() {
        List<Member> members = new ArrayList<>(dimension("NTM_2021").members());
        members.removeFirst();
        members.add(Member.always(0, "20", "Tiêu chí mới"));
        forms.openDue(office.authority());
        define("NTM_2021", members, from(15, 9));
        Actor officer = office.officerOf(commune);
        Report report = reports.seen(officer).stream()
                .filter(each -> each.formName().startsWith("Nông thôn mới"))
                .filter(each -> each.period().number() == 9)
                .findFirst()
                .orElseThrow();
        assertThat(reports.cells(report, officer).stream()
                        .filter(each -> each.indicator().code().equals("NTM21"))
                        .map(each -> each.member() == null ? "" : each.member().code()))
                .hasSize(19)
                .contains("20")
                .doesNotContain("1");
    }

    @Test
    void parts_count_for_their_criterion_while_they_are_in_force() {
        List<Member> members = new ArrayList<>(dimension("NTM_2021").members());
        members.add(3, Member.always(0, "3.1", "Một phần"));
        define("NTM_2021", members, from(1, 9));
        int criterion = counted.member("NTM21", "3");
        int part = counted.member("NTM21", "3.1");
        counted.say("NTM21", commune, counted.month(2024, 8), criterion, BigDecimal.ONE, null);
        refused(
                () -> counted.say("NTM21", commune, counted.month(2024, 9), criterion, BigDecimal.ONE, null),
                "indicators.by-parts");
        counted.say("NTM21", commune, counted.month(2024, 9), part, BigDecimal.ZERO, null);
        assertThat(counted.row("NTM21", commune, counted.month(2024, 9), criterion)
                        .value())
                .isEqualByComparingTo("0");
        List<Member> ends = dimension("NTM_2021").members().stream()
                .filter(member -> !member.code().equals("3"))
                .toList();
        refused(() -> define("NTM_2021", ends, from(1, 10)), "indicators.member-stray");
    }

    @Test
    void a_criterion_that_is_split_later_leaves_the_others_in_parts() {
        List<Member> members = new ArrayList<>(dimension("NTM_2021").members());
        members.add(1, Member.always(0, "1.1", "Một phần"));
        define("NTM_2021", members, from(1, 1));
        List<Member> more = new ArrayList<>(dimension("NTM_2021").members());
        more.add(Member.always(0, "3.1", "Một phần nữa"));
        define("NTM_2021", more, from(1, 9));
        Period august = counted.month(2024, 8);
        counted.say("NTM21", commune, august, counted.member("NTM21", "3"), BigDecimal.ONE, null);
        refused(
                () -> counted.say("NTM21", commune, august, counted.member("NTM21", "1"), BigDecimal.ONE, null),
                "indicators.by-parts");
        counted.say("NTM21", commune, august, counted.member("NTM21", "1.1"), BigDecimal.ONE, null);
        assertThat(counted.row("NTM21", commune, august, counted.member("NTM21", "1"))
                        .value())
                .isEqualByComparingTo("1");
    }

    @Test
    void who_said_a_criterion_as_a_whole_lacks_none_of_its_parts() {
        UnitId other = office.commune("Bình Sơn");
        UnitId silent = office.commune("Cao Sơn");
        UnitId begun = office.commune("Đông Sơn");
        meetAll(8);
        counted.say("NTM21", begun, counted.month(2024, 8), counted.member("NTM21", "5"), BigDecimal.ONE, null);
        List<Member> members = new ArrayList<>(dimension("NTM_2021").members());
        members.add(3, Member.always(0, "3.1", "Một phần"));
        members.add(4, Member.always(0, "3.2", "Phần kia"));
        members.add(Member.always(0, "5.1", "Phần khác"));
        define("NTM_2021", members, new Since(LocalDate.of(2024, 1, 1), true));
        Period august = counted.month(2024, 8);
        int first = counted.member("NTM21", "3.1");
        int second = counted.member("NTM21", "3.2");
        counted.say("NTM21", other, august, first, BigDecimal.ONE, null);

        assertThat(counted.row("NTM21", commune, august, first).missing()).isZero();
        assertThat(counted.row("NTM21", other, august, first).missing()).isZero();
        assertThat(counted.row("NTM21", other, august, second).missing()).isEqualTo(1);
        assertThat(counted.row("NTM21", silent, august, first).missing()).isEqualTo(1);
        assertThat(counted.row("NTM21", begun, august, first).missing())
                .as("a form is filled in one way")
                .isZero();
        assertThat(counted.row("NTM21", begun, august, counted.member("NTM21", "3"))
                        .missing())
                .isEqualTo(1);
        Rolled all = counted.row("NTM21", office.unit(), august, first);
        assertThat(List.of(all.present(), all.expected(), all.missing())).containsExactly(1L, 2L, 1L);
        assertThat(counted.row("NTM21", office.unit(), august, second).missing())
                .as("of the one that says parts, and of the silent one")
                .isEqualTo(2);
        assertThat(counted.row("NTM21", office.unit(), august, counted.member("NTM21", "3"))
                        .missing())
                .isEqualTo(3);
    }

    @Test
    void the_year_to_date_keeps_what_was_brought_before_the_end() {
        List<UnitId> communes = three();
        Period may = counted.month(2024, 5);
        Period june = counted.month(2024, 6);
        int a = counted.member("TIEN", "A");
        int b = counted.member("TIEN", "B");
        int c = counted.member("TIEN", "C");
        for (UnitId unit : communes) {
            counted.say("TIEN", unit, may, a, BigDecimal.valueOf(5), null);
            counted.say("TIEN", unit, may, b, BigDecimal.valueOf(7), null);
            counted.say("TIEN", unit, june, a, BigDecimal.valueOf(11), null);
            counted.say("TIEN", unit, june, b, BigDecimal.valueOf(100), null);
            counted.say("TIEN", unit, june, c, BigDecimal.valueOf(13), null);
        }
        int units = communes.size();
        assertThat(counted.value("SO_NGUON", office.unit(), may)).isEqualByComparingTo("2");
        assertThat(counted.value("SO_NGUON", office.unit(), june)).isEqualByComparingTo("3");
        define(
                "NGUON",
                dimension("NGUON").members().stream()
                        .filter(member -> !member.code().equals("B"))
                        .toList(),
                new Since(LocalDate.of(2024, 6, 1), true));
        Question toDate = new Question(
                office.authority(),
                List.of("TIEN"),
                List.of(office.unit()),
                june,
                Look.TO_DATE,
                FigureState.ACCEPTED,
                june.lastDay());
        assertThat(counted.row(toDate, b).value()).isEqualByComparingTo(String.valueOf(7 * units));
        assertThat(counted.row(toDate, b).expected()).as("January to May").isEqualTo(5L * units);
        assertThat(counted.row(toDate, c).expected()).as("June").isEqualTo(units);
        assertThat(counted.row(toDate, 0).value()).isEqualByComparingTo(String.valueOf(36 * units));
        assertThat(counted.row(toDate, 0).expected()).isEqualTo(12L * units);
        assertThat(counted.value("TIEN", office.unit(), june)).isEqualByComparingTo(String.valueOf(24 * units));
        assertThat(counted.value("TIEN", office.unit(), may)).isEqualByComparingTo(String.valueOf(12 * units));
        assertThat(counted.value("SO_NGUON", office.unit(), june)).isEqualByComparingTo("2");
    }

    @Test
    void a_set_has_the_indicators_of_the_last_day() {
        List<UnitId> communes = three();
        for (int month : new int[] {5, 6, 9}) {
            for (UnitId unit : communes) {
                counted.say("MOT", unit, counted.month(2024, month), "10");
                counted.say("HAI", unit, counted.month(2024, month), "10");
            }
        }
        counted.aim("MOT", office.unit(), 0, 2024, "KE_HOACH", BigDecimal.ONE);
        counted.aim("HAI", office.unit(), 0, 2024, "KE_HOACH", BigDecimal.ONE);
        assertThat(reached(5)).containsExactly("1", "1");
        assertThat(reached(6)).containsExactly("2", "2");
        set(List.of(Listed.always("MOT")), from(20, 9));
        assertThat(reached(5)).containsExactly("1", "1");
        assertThat(reached(6)).containsExactly("2", "2");
        assertThat(reached(9)).containsExactly("1", "1");
        assertThat(boards.sets(LocalDate.of(2024, 6, 30), office.clerk()))
                .filteredOn(set -> set.code().equals("HAI_MUC"))
                .singleElement()
                .satisfies(set -> assertThat(set.indicators()).containsExactly("MOT", "HAI"));
        // It comes back.
        List<Listed> now = new ArrayList<>(definition().indicators());
        now.add(Listed.always("HAI"));
        set(now, from(1, 11));
        assertThat(definition().on(LocalDate.of(2024, 10, 31)).indicators()).containsExactly("MOT");
        assertThat(definition().on(LocalDate.of(2024, 11, 30)).indicators()).containsExactly("MOT", "HAI");
        refused(() -> set(List.of(Listed.always("HAI")), from(1, 6)), "indicators.back-in-time");
        List<Listed> twice = new ArrayList<>(definition().indicators());
        twice.add(new Listed("HAI", Validity.since(LocalDate.of(2024, 12, 1))));
        refused(() -> set(twice, from(1, 12)), "indicators.set-twice");
    }

    private List<UnitId> three() {
        return List.of(commune, office.commune("Bình Sơn"), office.commune("Cao Sơn"));
    }

    private SetDefinition definition() {
        return indicators.sets(office.authority()).stream()
                .filter(set -> set.code().equals("HAI_MUC"))
                .findFirst()
                .orElseThrow();
    }

    private void set(List<Listed> listed, Since since) {
        sets.define(
                new SetDefinition("HAI_MUC", "Hai mục", "", listed),
                since,
                sets.version(office.authority(), "HAI_MUC"),
                office.clerk());
    }

    /// How many reach their goal, of how many.
    private List<String> reached(int month) {
        return Stream.of("DAT", "SO_MUC")
                .map(code -> String.valueOf(counted.value(code, office.unit(), counted.month(2024, month))))
                .toList();
    }

    @Test
    void what_a_release_adds_changes_no_month_before() {
        catalogue.take(office.authority(), CatalogueFile.read("moi.yaml", """
                dimensions:
                  - code: NGUON
                    name: Nguồn
                    members:
                      - {code: A, name: Nguồn A}
                      - {code: D, name: Nguồn D}
                """));
        assertThat(dimension("NGUON").members())
                .filteredOn(member -> member.code().equals("D"))
                .singleElement()
                .satisfies(member -> assertThat(member.when().from()).isEqualTo(TODAY));
    }
}
