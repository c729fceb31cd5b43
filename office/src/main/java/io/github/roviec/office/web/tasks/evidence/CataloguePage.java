package io.github.roviec.office.web.tasks.evidence;

import io.github.roviec.office.tasks.evidence.ProductKind;
import io.github.roviec.office.web.Note;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Products and their coefficients.
///
/// @param example the catalogue is still the example that is shipped
public record CataloguePage(
        List<Kind> kinds,
        boolean example,
        boolean mayChange,
        Kind draft,
        @Nullable Note note) {

    public List<String> areas() {
        return Arrays.stream(ProductKind.Area.values()).map(Enum::name).toList();
    }

    public Kind blank() {
        return Kind.NEW;
    }

    /// @param id empty: a new line
    public record Kind(String id, String name, String coefficient, String factor, String per, String area) {
        static final Kind NEW = new Kind("", "", "100", "", "1", "PROFESSIONAL");
    }
}
