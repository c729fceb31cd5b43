package io.github.roviec.office.web.indicators.board;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/// What the address of a board asks for; null where the board chooses.
///
/// @param criterion code of the member whose parts, or whose units by group, are looked at
/// @param group     as in {@link BoardQuery}
record BoardWish(
        @BindParam("don-vi") @Nullable Long unit,
        @BindParam("nam") @Nullable String year,
        @BindParam("thang") @Nullable String month,
        @BindParam("tieu-chi") @Nullable String criterion,
        @BindParam("nhom") @Nullable String group) {

    static final BoardWish NONE = new BoardWish(null, null, null, null, null);
}
