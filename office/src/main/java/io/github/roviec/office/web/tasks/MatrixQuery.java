package io.github.roviec.office.web.tasks;

import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.organisation.GroupId;
import io.github.roviec.office.tasks.TaskClass;
import io.github.roviec.office.tasks.matrix.MatrixQuestion;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.Typed;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// The question of a matrix as it stands in the address.
public record MatrixQuery(Map<String, String> values) {

    private static final String[] NAMES = {"nhom", "van-ban", "loai", "tu", "den"};

    /// Who asks for no time and no paper sees the papers of this month and the two before.
    private static final int MONTHS = 2;

    static MatrixQuery of(Map<String, String> asked, LocalDate today) {
        Map<String, String> values = new TreeMap<>();
        for (String name : NAMES) {
            String value = Shown.orNull(asked.get(name));
            if (value != null) {
                values.put(name, value);
            }
        }
        if (!asked.containsKey("tu") && !values.containsKey("van-ban") && !values.containsKey("den")) {
            values.put("tu", Shown.date(today.minusMonths(MONTHS).withDayOfMonth(1)));
        }
        return new MatrixQuery(values);
    }

    /// Refuses with `web.number` or `web.date` where the address says nothing that can be asked.
    MatrixQuestion question() {
        String group = values.get("nhom");
        String paper = values.get("van-ban");
        return new MatrixQuestion(
                group == null ? null : new GroupId(Typed.number(group)),
                paper == null ? null : new DocumentId(Typed.number(paper)),
                Typed.oneOfOrNull(TaskClass.class, values.get("loai")),
                Shown.typedDate(values.get("tu")),
                Shown.typedDate(values.get("den")));
    }

    String get(String name) {
        return values.getOrDefault(name, "");
    }

    /// @param more what is asked for besides: names and values by turns; null leaves one out
    String url(String path, @Nullable String... more) {
        Map<String, String> all = new TreeMap<>(values);
        for (int i = 0; i < more.length; i += 2) {
            String name = more[i];
            String value = more[i + 1];
            if (name != null && value != null) {
                all.put(name, value);
            }
        }
        all.putIfAbsent("tu", "");
        UriComponentsBuilder url = UriComponentsBuilder.fromPath(path);
        all.keySet().forEach(name -> url.queryParam(name, "{" + name + "}"));
        return url.encode().buildAndExpand(all).toUriString();
    }
}
