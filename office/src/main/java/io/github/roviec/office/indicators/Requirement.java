package io.github.roviec.office.indicators;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a criterion asks of a unit that meets it, in words: "≥ 90 %". No number is compared with it.
///
/// @param group 1 to {@value #MOST_GROUPS}: a group of units, by the number that they record; 0: every group
public record Requirement(int group, String text) {

    public static final int EVERY_GROUP = 0;
    public static final int MOST_GROUPS = 9;
    public static final int MOST_LETTERS = 500;

    /// What is asked of a unit of the group: what is said of the group, else what is said of every one.
    ///
    /// @param group null where it is not known: whatever may be asked of it
    public static List<Requirement> of(List<Requirement> all, @Nullable Integer group) {
        if (group == null) {
            return all;
        }
        List<Requirement> own =
                all.stream().filter(each -> each.group() == group).toList();
        return own.isEmpty()
                ? all.stream().filter(each -> each.group() == EVERY_GROUP).toList()
                : own;
    }

    /// Whether two of them are of one group, or one cannot be kept.
    public static boolean areAmiss(List<Requirement> all) {
        return all.stream().map(Requirement::group).distinct().count() < all.size()
                || all.stream()
                        .anyMatch(each -> each.group < EVERY_GROUP
                                || each.group > MOST_GROUPS
                                || each.text.isBlank()
                                || each.text.length() > MOST_LETTERS);
    }

    /// By group, from {@value #EVERY_GROUP} on: as they are kept.
    public static @Nullable String[] texts(List<Requirement> all) {
        int most = all.stream().mapToInt(Requirement::group).max().orElse(-1);
        @Nullable String[] texts = new String[most + 1];
        all.forEach(each -> texts[each.group()] = each.text().strip());
        return texts;
    }
}
