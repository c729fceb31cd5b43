package io.github.roviec.office.tasks.evidence;

import io.github.roviec.office.base.Refusal;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A line of the catalogue by which products are converted into standard products.
///
/// @param id          null: not kept yet
/// @param coefficient in hundredths, 1 to 10000: 100 is 1.0, an ordinary administrative document
/// @param per         the coefficient is that of so many pieces together, 1 to 1000
public record ProductKind(@Nullable Long id, String name, int coefficient, int per, Area area) {

    /// Which group of work it belongs to.
    public enum Area {
        /// Chuyên môn, nghiệp vụ.
        PROFESSIONAL,
        /// Lãnh đạo, quản lý.
        LEADING,
        /// Hỗ trợ, phục vụ.
        SUPPORT
    }

    /// What a product weighs for which nobody has chosen a kind.
    static final int ORDINARY = 100;

    /// Refuses with `task.product-kind`.
    public ProductKind {
        name = name.strip();
        if (name.isEmpty() || coefficient < 1 || coefficient > 10_000 || per < 1 || per > 1000) {
            throw new Refusal("task.product-kind");
        }
    }

    /// "1,3" as a number.
    public BigDecimal factor() {
        return BigDecimal.valueOf(coefficient, 2);
    }
}
