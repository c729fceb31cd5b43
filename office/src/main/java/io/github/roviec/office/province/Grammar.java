package io.github.roviec.office.province;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/// The words of which orders and what is said about them are put together: `province/orders.txt`.
final class Grammar {

    private static final List<String> ONSETS =
            List.of("B C Ch D Đ G H K Kh L M N Ng Nh P Ph Qu S T Th Tr V X".split(" "));
    private static final List<String> RIMES =
            List.of("à ang ạc én ần ìn iềng ọ om òng oài ốc ơn uông ùa ung uổi ưng ực ài ao án ấp áy ộc".split(" "));
    private static final List<String> PROJECTS = List.of(
            "dự án kè chống sạt lở",
            "dự án hạ tầng khu tái định cư",
            "dự án đường tránh",
            "dự án hồ chứa",
            "dự án trường phổ thông nội trú",
            "dự án khu đô thị",
            "dự án trung tâm y tế",
            "dự án nhà máy nước",
            "dự án lưới điện",
            "dự án khu công nghiệp");

    private final Map<String, List<String>> sections = new LinkedHashMap<>();

    Grammar() {
        List<String> section = new ArrayList<>();
        for (String line : lines("orders.txt")) {
            if (line.startsWith("[")) {
                section = sections.computeIfAbsent(line.substring(1, line.length() - 1), name -> new ArrayList<>());
            } else {
                section.add(line);
            }
        }
    }

    static List<String> lines(String name) {
        try {
            return new ClassPathResource("province/" + name)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> section(String name) {
        List<String> section = sections.get(name);
        if (section == null) {
            throw new IllegalStateException("province/orders.txt has no [" + name + "]");
        }
        return section;
    }

    /// One of a section, filled in.
    String any(String section, Chance chance, List<String> communes, int year) {
        return filled(chance.any(section(section)), chance, communes, year);
    }

    /// "Nà Lầu": a name that nobody bears.
    static String name(Chance chance) {
        return sound(chance) + " " + sound(chance);
    }

    private static String sound(Chance chance) {
        return chance.any(ONSETS) + chance.any(RIMES);
    }

    private static String filled(String pattern, Chance chance, List<String> communes, int year) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
            int close = pattern.indexOf('}', open);
            filled.append(pattern, at, open)
                    .append(
                            switch (pattern.substring(open + 1, close)) {
                                case "xã" -> chance.any(communes);
                                case "thôn" -> "thôn " + name(chance);
                                case "đường" ->
                                    chance.thousandth(500)
                                            ? "ĐT." + chance.between(210, 299)
                                            : "ĐH." + chance.between(11, 99);
                                case "dự án" -> chance.any(PROJECTS) + " " + name(chance);
                                case "số" -> Integer.toString(chance.between(3, 980));
                                case "tiền" -> chance.between(1, 480) + "," + chance.below(10) + " tỷ đồng";
                                case "tỷ lệ" -> chance.between(20, 99) + "%";
                                case "năm" -> Integer.toString(year);
                                default -> throw new IllegalStateException("province/orders.txt: " + pattern);
                            });
            at = close + 1;
        }
        return filled.append(pattern.substring(at)).toString();
    }
}
