package io.github.roviec.office.web.tasks;

import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.Role;
import io.github.roviec.office.tasks.TaskClass;
import io.github.roviec.office.tasks.TaskFilter;
import io.github.roviec.office.tasks.Timeliness;
import io.github.roviec.office.tasks.WorkState;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.Typed;
import io.github.roviec.office.web.tasks.TaskListPage.Filter;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// The filter of a task list as it stands in the address: readable, to be kept and sent to a colleague. Several states
/// are joined by commas.
final class TaskQuery {

    private static final String[] NAMES = {
        "q", "don-vi", "vai-tro", "trang-thai", "han", "loai", "van-ban", "tu", "den", "cua-toi"
    };

    private final Map<String, String> values = new TreeMap<>();

    private TaskQuery(Map<String, String> values) {
        this.values.putAll(values);
    }

    /// @param asked all parameters of the request; others are left out
    static TaskQuery of(Map<String, String> asked) {
        Map<String, String> values = new TreeMap<>();
        for (String name : NAMES) {
            String value = Shown.orNull(asked.get(name));
            if (value != null) {
                values.put(name, value);
            }
        }
        return new TaskQuery(values);
    }

    TaskQuery with(String name, @Nullable String value) {
        TaskQuery other = new TaskQuery(values);
        if (value == null) {
            other.values.remove(name);
        } else {
            other.values.put(name, value);
        }
        return other;
    }

    /// Refuses with `web.number` or `web.date` where the address says nothing that can be asked.
    TaskFilter filter() {
        String unit = values.get("don-vi");
        String paper = values.get("van-ban");
        return new TaskFilter(
                unit == null ? null : new UnitId(Typed.number(unit)),
                Typed.oneOfOrNull(Role.class, values.get("vai-tro")),
                set(WorkState.class, values.get("trang-thai")),
                set(Timeliness.class, values.get("han")),
                Typed.oneOfOrNull(TaskClass.class, values.get("loai")),
                Shown.typedDate(values.get("tu")),
                Shown.typedDate(values.get("den")),
                paper == null ? null : new DocumentId(Typed.number(paper)),
                values.get("q"),
                Typed.oneOfOrNull(TaskFilter.Mine.class, values.get("cua-toi")));
    }

    private static <E extends Enum<E>> Set<E> set(Class<E> kind, @Nullable String typed) {
        Set<E> set = EnumSet.noneOf(kind);
        for (String one : typed == null ? new String[0] : typed.split(",")) {
            set.add(Typed.oneOf(kind, one.strip()));
        }
        return set;
    }

    Filter shown() {
        return new Filter(
                get("q"),
                get("don-vi"),
                get("vai-tro"),
                get("trang-thai"),
                get("han"),
                get("loai"),
                get("van-ban"),
                get("tu"),
                get("den"),
                get("cua-toi"));
    }

    String get(String name) {
        return values.getOrDefault(name, "");
    }

    /// @param path "/nhiem-vu", "/nhiem-vu/so", "/nhiem-vu.xlsx"
    String url(String path) {
        UriComponentsBuilder url = UriComponentsBuilder.fromPath(path);
        values.keySet().forEach(name -> url.queryParam(name, "{" + name + "}"));
        return url.encode().buildAndExpand(values).toUriString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TaskQuery query && query.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("&"));
    }
}
