package io.github.roviec.office.web;

import io.github.roviec.office.base.Page;
import org.jspecify.annotations.Nullable;

/// Where one stands in a long list.
///
/// @param previous address of the page before, if any
/// @param next     address of the page after, if any
public record Pages(
        int number,
        int last,
        int total,
        @Nullable String previous,
        @Nullable String next) {

    /// @param url the list's address with all its parameters but the page's number
    public static Pages of(Page page, int total, String url) {
        int last = Math.max(1, (total + page.size() - 1) / page.size());
        String join = url.contains("?") ? "&trang=" : "?trang=";
        return new Pages(
                page.number(),
                last,
                total,
                page.number() > 1 ? url + join + (page.number() - 1) : null,
                page.number() < last ? url + join + (page.number() + 1) : null);
    }
}
