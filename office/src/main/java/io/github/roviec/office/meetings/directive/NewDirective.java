package io.github.roviec.office.meetings.directive;

import io.github.roviec.office.base.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A directive as somebody writes it.
///
/// @param leads      the first answers for the whole
/// @param deed       what is to be done, without who and by when; begins with a verb
/// @param supervisor who directs it in person, with the post ("Lò Văn Tám, Phó Chủ tịch UBND huyện")
public record NewDirective(
        List<Named> leads,
        List<Named> coordinating,
        String deed,
        @Nullable Deadline deadline,
        @Nullable String supervisor) {

    private static final int LONGEST = 2000;
    private static final int LONGEST_NAME = 200;

    /// Refuses with `directive.lead` where nobody leads, `directive.deed` (nothing, or over 2000 characters),
    /// `directive.twice` where somebody is named twice, `directive.name` beyond 200 characters.
    public NewDirective {
        leads = List.copyOf(leads);
        coordinating = List.copyOf(coordinating);
        deed = deed.replaceAll("\\s+", " ").strip().replaceAll("[\\s.;,]+$", "");
        supervisor = supervisor == null || supervisor.isBlank() ? null : supervisor.strip();
        if (leads.isEmpty()) {
            throw new Refusal("directive.lead");
        }
        if (deed.isEmpty() || deed.length() > LONGEST) {
            throw new Refusal("directive.deed", LONGEST);
        }
        Set<Named> known = new HashSet<>();
        for (Named each : leads) {
            require(each, known);
        }
        for (Named each : coordinating) {
            require(each, known);
        }
        if (supervisor != null && supervisor.length() > LONGEST_NAME) {
            throw new Refusal("directive.name", LONGEST_NAME);
        }
    }

    private static void require(Named each, Set<Named> known) {
        if (each.name().isBlank() || each.name().length() > LONGEST_NAME) {
            throw new Refusal("directive.name", LONGEST_NAME);
        }
        if (!known.add(each)) {
            throw new Refusal("directive.twice", each.name());
        }
    }
}
