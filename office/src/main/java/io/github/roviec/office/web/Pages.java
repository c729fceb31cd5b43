package io.github.roviec.office.web;

import io.github.roviec.office.base.Page;
import org.jspecify.annotations.Nullable;

/// Where one stands in a long list.
///
/// @param more     the list is longer than `total`, and `last` is only the last page that is known of
/// @param previous address of the page before, if any
/// @param next     address of the page after, if any
public record Pages(
        int number,
        int last,
        int total,
        boolean more,
        @Nullable String previous,
        @Nullable String next) {

    /// Of a list that has been counted to its end.
    public Pages(int number, int last, int total, @Nullable String previous, @Nullable String next) {
        this(number, last, total, false, previous, next);
    }

    /// @param url the list's address with all its parameters but the page's number
    public static Pages of(Page page, int total, String url) {
        return of(page, total, false, 0, url);
    }

    /// Of a list that is longer than anybody counted.
    ///
    /// @param more  there are more than `total`
    /// @param shown rows on this page: as long as pages are full, there may be a next one
    public static Pages of(Page page, int total, boolean more, int shown, String url) {
        int counted = Math.max(1, (total + page.size() - 1) / page.size());
        int last = more ? Math.max(counted, shown == page.size() ? page.number() + 1 : page.number()) : counted;
        String join = url.contains("?") ? "&trang=" : "?trang=";
        return new Pages(
                page.number(),
                last,
                total,
                more,
                page.number() > 1 ? url + join + (page.number() - 1) : null,
                page.number() < last ? url + join + (page.number() + 1) : null);
    }
}
