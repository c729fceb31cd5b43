package io.github.roviec.office.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.organisation.NewGroup;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.UnitId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The 27 figures of a notice come out of what was recorded behind them: counts, percentages of three bases, criteria,
/// disbursement by source, goals. Absolute figures that the notice prints are entered; what lies behind its ratios is
/// made up so that they are those ratios.
@OfficeTest
class NoticeFiguresTest {

    private static final Path REAL = Path.of("../../shared/gold/van-quan-2024-09-figures.json");
    private static final List<String> SOURCES = List.of("DTC", "MTQG_CN", "NTM_DU", "30A", "SNKT");

    /// Made up, in the order of the notice.
    private static final List<String> MADE_UP = List.of(
            "7", "5", "4", "2", "108.3", "99.2", "121.7", "13", "17", "3", "201500", "90675", "45.0", "11200.5", "31.4",
            "98.125", "100", "4200.75", "52.5", "7015.25", "61.1", "2", "10", "11.75", "4.63", "2", "3");

    @Autowired
    TestOffices offices;

    @Autowired
    Counting counting;

    @Autowired
    Organisation organisation;

    @Autowired
    ShippedCatalogue catalogue;

    @Autowired
    Indicators indicators;

    @Test
    void made_up_figures_come_out() {
        assertThat(figuresOf(MADE_UP.stream().map(BigDecimal::new).toList()))
                .containsExactlyElementsOf(MADE_UP.stream().map(BigDecimal::new).toList());
    }

    /// One percentage of the real notice is not that of the two amounts beside it: it comes out as it is, and not as
    /// printed.
    @Test
    void those_of_the_real_notice_come_out() throws Exception {
        Assumptions.assumeTrue(Files.exists(REAL), "the real notice's figures are not at hand: " + REAL);
        JsonNode gold = JsonMapper.shared().readTree(Files.readString(REAL)).get("figures");
        List<BigDecimal> printed = new ArrayList<>();
        gold.forEach(figure -> printed.add(new BigDecimal(figure.get("value").asString())));
        assertThat(printed).hasSize(27);
        List<BigDecimal> expected = new ArrayList<>(printed);
        expected.set(
                12, printed.get(11).multiply(BigDecimal.valueOf(100)).divide(printed.get(10), 1, RoundingMode.HALF_UP));
        assertThat(expected.get(12)).isNotEqualTo(printed.get(12));
        assertThat(figuresOf(printed)).containsExactlyElementsOf(expected);
    }

    private List<BigDecimal> figuresOf(List<BigDecimal> wanted) {
        offices.today(LocalDate.of(2024, 10, 8));
        Counted counted = counting.in(offices.found());
        UnitId district = counted.office.unit();
        catalogue.bring(counted.office.authority());
        List<UnitId> communes = new ArrayList<>();
        for (int number = 1; number <= 16; number++) {
            communes.add(counted.office.commune("Số " + number));
        }
        UnitId town = counted.office.commune("Thị trấn");
        askVillagesOnly(counted, communes);
        Period september = counted.month(2024, 9);
        economy(counted, wanted, september);
        rural(counted, wanted, communes, september);
        for (UnitId commune : communes) {
            counted.say("DTLCP_HO", commune, september, "3");
        }
        counted.say("DTLCP_HO", town, september, "1");
        counted.say("DAU_GIA_DAT", district, september, wanted.get(9).toPlainString());
        return asPrinted(counted, wanted, communes, september);
    }

    /// Nông thôn mới is a matter of the 16 xã, not of the town.
    private void askVillagesOnly(Counted counted, List<UnitId> communes) {
        organisation.gather(
                new NewGroup(
                        counted.office.authority(),
                        "XA_NTM",
                        "Các xã nông thôn mới",
                        List.of(),
                        Set.of(),
                        Set.copyOf(communes),
                        LocalDate.of(2020, 1, 1)),
                ActorId.SYSTEM);
        for (String code : List.of("NTM21", "NTM21_NC")) {
            Indicator known = indicators.require(counted.office.authority(), code);
            IndicatorDefinition as = known.as();
            indicators.define(Redefined.ofGroup(as, "XA_NTM"), known.version(), counted.clerk);
        }
    }

    private void economy(Counted counted, List<BigDecimal> wanted, Period september) {
        UnitId district = counted.office.unit();
        // Targets: so many over 100 %, one exactly at 100 %, the others below. What must not pass so much in the year
        // is
        // not met before the year is over.
        List<String> plain = List.of(
                "KTXH_KHACH_DL",
                "KTXH_DOANH_THU_DL",
                "KTXH_XUAT_KHAU",
                "KTXH_GIAM_NGHEO",
                "KTXH_RUNG_TRONG",
                "KTXH_CHE_PHU",
                "KTXH_CAY_AN_QUA",
                "KTXH_THU_NHAP",
                "KTXH_TRUONG_CHUAN",
                "KTXH_BHYT");
        int over = wanted.get(0).intValueExact();
        counted.say("KTXH_TAI_NAN", district, september, "8");
        counted.aim("KTXH_TAI_NAN", district, 0, 2024, "KE_HOACH", BigDecimal.TEN);
        counted.say("KTXH_PHAM_PHAP", district, september, "12");
        counted.aim("KTXH_PHAM_PHAP", district, 0, 2024, "KE_HOACH", BigDecimal.TEN);
        for (int number = 0; number < plain.size(); number++) {
            counted.say(plain.get(number), district, september, number < over ? "51" : number == over ? "50" : "20");
            counted.aim(plain.get(number), district, 0, 2024, "KE_HOACH", BigDecimal.valueOf(50));
        }
        int done = 1;
        for (int kind = 1; kind <= 3; kind++) {
            for (int number = 0; number < wanted.get(kind).intValueExact(); number++) {
                counted.say(
                        "NVTT",
                        district,
                        september,
                        counted.member("NVTT", "" + done++),
                        BigDecimal.valueOf(kind == 1 ? 100 + number : kind == 2 ? 70 + number : 60),
                        null);
            }
        }
        BigDecimal revenue = new BigDecimal("1000000");
        counted.say("NS_THU", district, september, revenue.toPlainString());
        counted.aim("NS_THU", district, 0, 2024, "TINH_GIAO", whole(revenue, wanted.get(4)));
        counted.aim("NS_THU", district, 0, 2024, "DIEU_HANH", whole(revenue, wanted.get(5)));
        counted.say(
                "NS_THU",
                district,
                counted.month(2023, 9),
                whole(revenue, wanted.get(6)).toPlainString());
        for (int source = 0; source < SOURCES.size(); source++) {
            int member = counted.member("GN", SOURCES.get(source));
            BigDecimal spent = wanted.get(11 + source * 2);
            counted.say("GN", district, september, member, spent, null);
            counted.aim(
                    "GN",
                    district,
                    member,
                    2024,
                    "KE_HOACH",
                    source == 0 ? wanted.get(10) : whole(spent, wanted.get(12 + source * 2)));
        }
    }

    /// The whole of which `part` is so many per cent.
    private static BigDecimal whole(BigDecimal part, BigDecimal percent) {
        return part.multiply(BigDecimal.valueOf(100)).divide(percent, 3, RoundingMode.HALF_UP);
    }

    private static void rural(Counted counted, List<BigDecimal> wanted, List<UnitId> communes, Period september) {
        BigDecimal sixteen = BigDecimal.valueOf(16);
        int left = wanted.get(23)
                .multiply(sixteen)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
        int better = wanted.get(24)
                .multiply(sixteen)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
        for (int number = 0; number < 16; number++) {
            UnitId commune = communes.get(number);
            int of = 16 - number;
            int met = number == 0 ? wanted.get(7).intValueExact() : Math.min(19, (left + of - 1) / of);
            counted.take("NTM21", commune, september, met);
            left -= met;
            int more = better / of;
            better -= more;
            counted.take("NTM21_NC", commune, september, more);
        }
        UnitId district = counted.office.unit();
        counted.aim("NTM21_XA_MOI", district, 0, 2024, "KE_HOACH", wanted.get(21));
        counted.aim("NTM21_XA_DAT", district, 0, 2024, "KE_HOACH", wanted.get(22));
        counted.aim("NTM_KHU_DAN_CU", district, 0, 2024, "KE_HOACH", wanted.get(25));
        counted.aim("NTM_VUON_MAU", district, 0, 2024, "KE_HOACH", wanted.get(26));
    }

    private List<BigDecimal> asPrinted(
            Counted counted, List<BigDecimal> wanted, List<UnitId> communes, Period september) {
        UnitId district = counted.office.unit();
        List<BigDecimal> out = new ArrayList<>();
        for (String count : List.of("KTXH_TREN_100", "NVTT_TU_100", "NVTT_TU_70", "NVTT_DUOI_70")) {
            out.add(counted.value(count, district, september));
        }
        Rolled revenue = counted.row("NS_THU", district, september, 0);
        out.add(Objects.requireNonNull(revenue.goal("TINH_GIAO")).reached());
        out.add(Objects.requireNonNull(revenue.goal("DIEU_HANH")).reached());
        out.add(Objects.requireNonNull(revenue.value())
                .multiply(BigDecimal.valueOf(100))
                .divide(Objects.requireNonNull(revenue.lastYear()), 10, RoundingMode.HALF_UP));
        out.add(counted.value("NTM21", communes.getFirst(), september));
        out.add(counted.value("DTLCP_XA", district, september));
        out.add(counted.value("DAU_GIA_DAT", district, september));
        int first = counted.member("GN", "DTC");
        out.add(counted.row("GN_KE_HOACH", district, september, first).value());
        for (String source : SOURCES) {
            int member = counted.member("GN", source);
            out.add(counted.row("GN", district, september, member).value());
            out.add(counted.row("GN_TY_LE", district, september, member).value());
        }
        for (String goal : List.of("NTM21_XA_MOI", "NTM21_XA_DAT")) {
            out.add(Objects.requireNonNull(
                            counted.row(goal, district, september, 0).goal("KE_HOACH"))
                    .value());
        }
        out.add(counted.value("NTM21_BQ", district, september));
        out.add(counted.value("NTM21_NC_BQ", district, september));
        for (String goal : List.of("NTM_KHU_DAN_CU", "NTM_VUON_MAU")) {
            out.add(Objects.requireNonNull(
                            counted.row(goal, district, september, 0).goal("KE_HOACH"))
                    .value());
        }
        // What the notice counts them out of.
        assertThat(counted.value("KTXH_TONG", district, september)).isEqualByComparingTo("16");
        assertThat(counted.value("NTM21_TONG_XA", district, september)).isEqualByComparingTo("16");
        assertThat(counted.value("DTLCP_TONG_XA", district, september)).isEqualByComparingTo("17");
        assertThat(counted.row("GN_SO_THOI_GIAN", district, september, first).value())
                .isCloseTo(
                        Objects.requireNonNull(out.get(12)).subtract(new BigDecimal("74.863387978")),
                        org.assertj.core.data.Offset.offset(new BigDecimal("0.000001")));
        List<BigDecimal> printed = new ArrayList<>();
        for (int number = 0; number < out.size(); number++) {
            printed.add(Objects.requireNonNull(out.get(number), "figure " + number)
                    .setScale(wanted.get(number).scale(), RoundingMode.HALF_UP));
        }
        return printed;
    }
}
