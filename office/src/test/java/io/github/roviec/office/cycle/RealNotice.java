package io.github.roviec.office.cycle;

import io.github.roviec.office.cycle.MonthlyMeeting.Item;
import io.github.roviec.office.cycle.MonthlyMeeting.Order;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The notice with which the played month is compared, and what a person wrote down of it; nothing of it is kept here.
final class RealNotice {

    private static final Path FOLDER = Path.of("../../shared");
    private static final Path GOLD = FOLDER.resolve("gold/van-quan-2024-09.json");
    private static final Path FIGURES = FOLDER.resolve("gold/van-quan-2024-09-figures.json");
    private static final Path TEXT = FOLDER.resolve("data/van-quan-2024-09.txt");
    static final Path WORD = FOLDER.resolve("data/van-quan-2024-09.docx");

    private static final Pattern TITLE = Pattern.compile("(?m)^(\\d)\\. (.+): \\*?(Phòng .+?) trình\\.?\\*?\\s*$");
    private static final Pattern DIRECTS = Pattern.compile("\\s*Đồng chí ([^.]+?) trực tiếp chỉ đạo\\.?\\s*$");
    private static final Pattern WITH = Pattern.compile(
            "^(?:tiếp tục |tham mưu )?(?:chủ trì, )?phối hợp với ", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private RealNotice() {}

    static boolean isThere() {
        return Files.exists(GOLD) && Files.exists(FIGURES) && Files.exists(TEXT) && Files.exists(WORD);
    }

    /// The values as printed, in the order of the notice.
    static List<BigDecimal> figures() throws IOException {
        List<BigDecimal> figures = new ArrayList<>();
        JsonMapper.shared()
                .readTree(Files.readString(FIGURES))
                .get("figures")
                .forEach(each -> figures.add(new BigDecimal(each.get("value").asString())));
        return figures;
    }

    /// Its agenda, with each order as somebody would type it: who and by when are fields of their own.
    static List<Item> items() throws IOException {
        Map<String, String[]> titles = new LinkedHashMap<>();
        Matcher title = TITLE.matcher(Files.readString(TEXT));
        while (title.find()) {
            titles.put(title.group(1), new String[] {title.group(2), title.group(3)});
        }
        Map<String, List<Order>> orders = new LinkedHashMap<>();
        for (JsonNode each :
                JsonMapper.shared().readTree(Files.readString(GOLD)).get("directives")) {
            orders.computeIfAbsent(each.get("section").asString().substring(0, 1), _ -> new ArrayList<>())
                    .add(order(each));
        }
        List<Item> items = new ArrayList<>();
        titles.forEach((number, said) -> items.add(new Item(
                said[0],
                said[1],
                "Qua xem xét, UBND huyện nhất trí với nội dung dự thảo Báo cáo.",
                orders.getOrDefault(number, List.of()))));
        return items;
    }

    private static Order order(JsonNode gold) {
        String text = gold.get("text").asString();
        @Nullable String supervisor = null;
        Matcher directs = DIRECTS.matcher(text);
        if (directs.find()) {
            supervisor = directs.group(1);
            text = directs.replaceFirst("");
        }
        List<String> leads = strings(gold.get("lead"));
        List<String> coordinating = strings(gold.get("coordinating"));
        String deed = deed(text, leads.getFirst(), coordinating);
        JsonNode due = gold.get("due");
        return new Order(leads, coordinating, deed, due == null || due.isNull() ? "" : "tháng 10", supervisor);
    }

    /// Without who is told: that is a field of its own.
    private static String deed(String text, String lead, List<String> coordinating) {
        String deed = text.replaceFirst(
                "^(?:UBND huyện )?(?:[Gg]iao|[Yy]êu cầu) (?:các thành viên UBND huyện|Phòng [^,]*?(?=,| tiếp| cập| hoàn|$))(?: huyện)?(?:, Thương binh, Xã hội và Dân tộc)?\\s*",
                "");
        // What the paper sets below as a list is one field here.
        deed = deed.replaceAll("[.:] - ", "; ");
        Matcher of = Pattern.compile(
                        "^Đối với (.+?),? (?:giao|yêu cầu) .*?(?=triển khai|tiếp tục|quản lý|thực hiện các)(.+)$")
                .matcher(deed);
        if (of.matches()) {
            deed = of.group(2).replaceAll("\\.$", "") + ", đối với " + of.group(1);
        }
        Matcher with = WITH.matcher(deed);
        if (with.find()) {
            String rest = deed.substring(with.end());
            for (String each : coordinating) {
                if (rest.startsWith(each)) {
                    rest = rest.substring(each.length())
                            .replaceFirst("^,\\s*", "")
                            .stripLeading();
                }
            }
            deed = rest.equals(deed.substring(with.end())) ? deed : rest;
        }
        return Optional.of(deed.strip()).filter(said -> !said.isEmpty()).orElse(text);
    }

    private static List<String> strings(JsonNode all) {
        List<String> strings = new ArrayList<>();
        all.forEach(each -> strings.add(each.asString()));
        return strings;
    }
}
