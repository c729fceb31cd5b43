package io.github.roviec.office.cycle;

import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Member;
import io.github.roviec.office.organisation.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What stands in each place of each form at the end of September, and what was to be reached: that of the
/// demonstration office, but for what lies behind the 27 figures. Absolute figures that a notice prints
/// are typed as they are; what lies behind its ratios is made so that they are those ratios.
final class SeptemberFigures {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    static final String VILLAGE = "X.TRANNINH";
    private static final List<String> SOURCES = List.of("DTC", "MTQG_CN", "NTM_DU", "30A", "SNKT");

    /// Can be above their goal of the year. What must not pass so much in the year is not met in September.
    private static final List<String> TARGETS = List.of(
            "KTXH_DOANH_THU_DL",
            "KTXH_XUAT_KHAU",
            "KTXH_RUNG_TRONG",
            "KTXH_CHE_PHU",
            "KTXH_GIAM_NGHEO",
            "KTXH_BHYT",
            "KTXH_KHACH_DL",
            "KTXH_CAY_AN_QUA",
            "KTXH_THU_NHAP",
            "KTXH_TRUONG_CHUAN");

    /// A goal of 2024.
    record Aim(String indicator, String member, String unit, String base, BigDecimal value) {}

    private final Map<String, BigDecimal> values = new HashMap<>();
    private final Map<String, Aim> aims = new LinkedHashMap<>();
    private final List<BigDecimal> wanted;
    private final PlayedOffice office;

    /// @param wanted the 27, in the order of the notice
    SeptemberFigures(PlayedOffice office, List<BigDecimal> wanted) {
        this.office = office;
        this.wanted = wanted;
        demonstration();
        economy();
        rural();
        for (Unit commune : office.communes()) {
            put("DTLCP_HO", "", commune.code(), new BigDecimal(commune.code().length() % 3 + 1));
        }
        put("DAU_GIA_DAT", "", "VQ", wanted.get(9));
    }

    private void demonstration() {
        for (List<String> line :
                PlayedOffice.table("figures.csv").stream().skip(1).toList()) {
            if (line.get(3).contains("/") || line.get(3).equals("ĐẠT")) {
                continue;
            }
            List<Unit> units = line.get(2).equals("XÃ") ? office.communes() : List.of(office.unit(line.get(2)));
            units.forEach(unit -> put(line.get(0), line.get(1), unit.code(), new BigDecimal(line.get(5))));
        }
        for (List<String> line :
                PlayedOffice.table("goals.csv").stream().skip(1).toList()) {
            aim(line.get(0), line.get(1), line.get(2), line.get(4), new BigDecimal(line.get(5)));
        }
    }

    private void economy() {
        int over = wanted.get(0).intValueExact();
        for (int number = 0; number < TARGETS.size(); number++) {
            String code = TARGETS.get(number);
            boolean reached = number < over;
            BigDecimal goal =
                    Objects.requireNonNull(aims.get(code + "  VQ KE_HOACH")).value();
            put(
                    code,
                    "",
                    "VQ",
                    goal.multiply(new BigDecimal(reached ? "1.04" : "0.96"))
                            .setScale(
                                    goal.scale() < 1 ? 0 : goal.scale(),
                                    reached ? RoundingMode.CEILING : RoundingMode.FLOOR));
        }
        int task = 1;
        for (int kind = 1; kind <= 3; kind++) {
            for (int number = 0; number < wanted.get(kind).intValueExact(); number++) {
                put(
                        "NVTT",
                        "" + task++,
                        "VQ",
                        BigDecimal.valueOf(kind == 1 ? 100 + number : kind == 2 ? 71 + number : 60));
            }
        }
        BigDecimal revenue = revenue();
        aims.remove("NS_THU  VQ KE_HOACH");
        aims.remove("NS_THU  VQ HDND");
        aim("NS_THU", "", "VQ", "TINH_GIAO", whole(revenue, wanted.get(4)));
        aim("NS_THU", "", "VQ", "DIEU_HANH", whole(revenue, wanted.get(5)));
        for (int source = 0; source < SOURCES.size(); source++) {
            BigDecimal spent = wanted.get(11 + source * 2);
            put("GN", SOURCES.get(source), "VQ", spent);
            aim(
                    "GN",
                    SOURCES.get(source),
                    "VQ",
                    "KE_HOACH",
                    source == 0 ? wanted.get(10) : whole(spent, wanted.get(12 + source * 2)));
        }
    }

    private void rural() {
        List<Unit> villages = office.communes().stream()
                .filter(each -> each.code().startsWith("X."))
                .toList();
        BigDecimal count = BigDecimal.valueOf(villages.size());
        int met = wanted.get(7).intValueExact();
        int left =
                wanted.get(23).multiply(count).setScale(0, RoundingMode.HALF_UP).intValueExact() - met;
        int better =
                wanted.get(24).multiply(count).setScale(0, RoundingMode.HALF_UP).intValueExact();
        int done = 0;
        int others = villages.size() - 1;
        for (Unit village : villages) {
            int criteria = village.code().equals(VILLAGE) ? met : done < 8 ? 19 : left / others;
            if (!village.code().equals(VILLAGE)) {
                left -= criteria;
                others--;
                done++;
            }
            for (int criterion = 1; criterion <= 19; criterion++) {
                put("NTM21", "" + criterion, village.code(), criterion <= criteria ? BigDecimal.ONE : BigDecimal.ZERO);
            }
        }
        for (int number = 0; number < villages.size(); number++) {
            int more = better / (villages.size() - number);
            better -= more;
            for (int criterion = 1; criterion <= 19; criterion++) {
                put(
                        "NTM21_NC",
                        "" + criterion,
                        villages.get(number).code(),
                        criterion <= more ? BigDecimal.ONE : BigDecimal.ZERO);
            }
        }
        aims.keySet().removeIf(key -> key.startsWith("NTM21_XA_MOI "));
        aims.remove("NTM21_BQ  VQ KE_HOACH");
        aim("NTM21_XA_MOI", "", VILLAGE, "KE_HOACH", wanted.get(21));
        put("NTM21_XA_MOI", "", "VQ", BigDecimal.ZERO);
        aim("NTM21_XA_DAT", "", "VQ", "KE_HOACH", wanted.get(22));
        aim("NTM_KHU_DAN_CU", "", "VQ", "KE_HOACH", wanted.get(25));
        aim("NTM_VUON_MAU", "", "VQ", "KE_HOACH", wanted.get(26));
    }

    /// The whole of which `part` is so many per cent.
    private static BigDecimal whole(BigDecimal part, BigDecimal percent) {
        return part.multiply(HUNDRED).divide(percent, 3, RoundingMode.HALF_UP);
    }

    /// Of last year, so that this year's is so many per cent of it.
    BigDecimal revenueOfLastYear() {
        return whole(revenue(), wanted.get(6));
    }

    private BigDecimal revenue() {
        return Objects.requireNonNull(values.get(key("NS_THU", "", "VQ")));
    }

    List<Aim> aims() {
        return new ArrayList<>(aims.values());
    }

    /// What is typed for a month; null where the place has no figure.
    @Nullable
    BigDecimal value(Indicator indicator, @Nullable Member member, String unit, int month) {
        // What a criterion is, each of its parts is.
        String place = member == null ? "" : Objects.requireNonNullElse(member.of(), member.code());
        BigDecimal september = values.get(key(indicator.code(), place, unit));
        if (september == null) {
            return null;
        }
        BigDecimal now = switch (indicator.as().overTime()) {
            case CUMULATIVE ->
                september.multiply(BigDecimal.valueOf(month)).divide(BigDecimal.valueOf(9), 6, RoundingMode.HALF_UP);
            case IN_PERIOD -> month == 9 ? september.max(BigDecimal.ZERO) : BigDecimal.ZERO;
            case POINT_IN_TIME -> september;
        };
        return now.setScale(indicator.decimals(), RoundingMode.HALF_UP);
    }

    private void put(String indicator, String member, String unit, BigDecimal value) {
        values.put(key(indicator, member, unit), value);
    }

    private void aim(String indicator, String member, String unit, String base, BigDecimal value) {
        aims.put(indicator + " " + member + " " + unit + " " + base, new Aim(indicator, member, unit, base, value));
    }

    private static String key(String indicator, String member, String unit) {
        return indicator + "/" + member + "@" + unit;
    }
}
