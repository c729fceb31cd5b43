package io.github.roviec.office.reports.minutes;

import io.github.roviec.office.meetings.directive.Deadline;
import io.github.roviec.office.meetings.directive.Named;
import io.github.roviec.office.meetings.directive.NewDirective;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The sentence of an order: "Giao Phòng Nội vụ chủ trì, phối hợp với Công an huyện rà soát …; hoàn thành trước ngày
/// 15/10/2026." It is what the library reads without loss.
public final class Wording {

    private static final Pattern COMRADE = Pattern.compile("^đồng chí\\s+", Pattern.CASE_INSENSITIVE);

    private static final String SEVERAL = "Các ";

    private Wording() {}

    public static String of(NewDirective said) {
        StringBuilder words = new StringBuilder("Giao ").append(names(said.leads()));
        if (!said.coordinating().isEmpty()) {
            words.append(" chủ trì, phối hợp với ").append(names(said.coordinating()));
        }
        words.append(' ').append(small(said.deed()));
        Deadline deadline = said.deadline();
        if (deadline != null) {
            words.append("; ").append(deadline.words());
        }
        words.append('.');
        String supervisor = said.supervisor();
        if (supervisor != null) {
            words.append(" Đồng chí ")
                    .append(COMRADE.matcher(supervisor).replaceFirst(""))
                    .append(" trực tiếp chỉ đạo.");
        }
        return words.toString();
    }

    private static String names(List<Named> named) {
        return named.stream().map(Wording::name).collect(Collectors.joining(", "));
    }

    /// "Các cơ quan, đơn vị" inside a sentence.
    private static String name(Named named) {
        return named.name().startsWith(SEVERAL) ? "các " + named.name().substring(SEVERAL.length()) : named.name();
    }

    /// A verb goes on with a small letter; an abbreviation stays.
    private static String small(String deed) {
        boolean abbreviation = deed.length() > 1 && Character.isUpperCase(deed.charAt(1));
        return abbreviation ? deed : Character.toLowerCase(deed.charAt(0)) + deed.substring(1);
    }
}
