package io.github.roviec.office.web.tasks.rate;

import io.github.roviec.office.web.tasks.rate.RatesPage.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Task by task, what counts otherwise today than when the period was closed.
public record DifferencesPage(Span span, String closedAt, String closedBy, List<Pair> pairs, String backUrl) {

    public record Pair(String code, String text, RateListPage.@Nullable Row then, RateListPage.@Nullable Row now) {}
}
