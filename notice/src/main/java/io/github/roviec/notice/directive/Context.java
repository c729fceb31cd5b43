package io.github.roviec.notice.directive;

import java.util.List;

/// What a paragraph inherits from the headings and lead-ins above it.
///
/// @param section      numbers of the headings, joined by dots
/// @param lead         who leads when the sentence names nobody
/// @param coordinating who contributes to everything in the list
/// @param due          the deadline of the whole list
/// @param orders       whether a bare verb is an order here; under "Đánh giá chung" it is not
/// @param why          rules that made this context
record Context(
        String section,
        List<Addressee> lead,
        List<Addressee> coordinating,
        Deadline due,
        boolean orders,
        List<String> why) {

    /// Whether what stands here is a list of work that somebody was given.
    boolean tasked() {
        return orders && !lead.isEmpty() && !why.isEmpty();
    }

    static final Context TOP = new Context("", List.of(), List.of(), Deadline.NONE, true, List.of());

    Context under(String label) {
        if (label.isEmpty()) {
            return this;
        }
        int dot = label.lastIndexOf('.');
        boolean nested = dot > 0 && section.endsWith(label.substring(0, dot));
        String own = nested ? label.substring(dot + 1) : label;
        return new Context(section.isEmpty() ? own : section + "." + own, lead, coordinating, due, orders, why);
    }

    Context led(List<Addressee> by) {
        return new Context(section, by, List.of(), due, orders, why);
    }

    Context with(List<Addressee> contributors) {
        return contributors.isEmpty() ? this : new Context(section, lead, contributors, due, orders, why);
    }

    Context due(Deadline deadline) {
        return deadline.date() == null ? this : new Context(section, lead, coordinating, deadline, orders, why);
    }

    Context orders(boolean now) {
        return new Context(section, lead, coordinating, due, now, why);
    }

    Context because(List<String> rules) {
        return new Context(section, lead, coordinating, due, orders, rules);
    }
}
