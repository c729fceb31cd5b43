package io.github.roviec.notice.directive;

import io.github.roviec.notice.rule.Family;
import io.github.roviec.notice.rule.Hit;
import io.github.roviec.notice.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Why an order was read as it was, in words for people: what made it an order, who leads, by when, which class.
final class Reasons {

    private static final int LONGEST_LINE = 60;

    private final String text;
    private final Draft draft;
    private final List<String> reasons = new ArrayList<>();

    private Reasons(Draft draft, String text) {
        this.draft = draft;
        this.text = text;
    }

    static List<String> of(Draft draft, Workbench bench) {
        var reasons = new Reasons(draft, bench.source().raw());
        reasons.reasons.add("chỉ đạo: " + String.join(" + ", draft.why));
        reasons.lead();
        reasons.contributors();
        reasons.deadline();
        reasons.taskClass();
        return List.copyOf(reasons.reasons);
    }

    /// The phrase that gave a deadline, or that makes the work recurring; remembered for {@link #of}.
    static @Nullable String rule(List<Hit> hits, Family family, Workbench bench, @Nullable Span span) {
        for (Hit hit : hits) {
            boolean here = span == null
                    || bench.source()
                            .span(
                                    bench.tokens().start(hit.from()),
                                    bench.tokens().end(hit.to() - 1))
                            .equals(span);
            if (hit.is(family) && here) {
                return "“" + bench.text(hit.from(), hit.to()) + "” (luật “"
                        + hit.rule().name() + "”)";
            }
        }
        return null;
    }

    private void lead() {
        if (draft.lead.isEmpty()) {
            reasons.add("chủ trì: câu, câu dẫn và đề mục đều không nêu đơn vị nào đọc được");
        }
        draft.lead.forEach(lead -> reasons.add("chủ trì: " + addressee(lead)));
    }

    private void contributors() {
        if (!draft.coordinating.isEmpty()) {
            reasons.add("phối hợp: "
                    + draft.coordinating.stream().map(this::addressee).collect(Collectors.joining("; ")));
        }
    }

    private String addressee(Addressee party) {
        String where = switch (party.basis()) {
            case SENTENCE -> "nêu ngay trong câu";
            case HEADING -> "theo đề mục “" + line(party.span()) + "”";
            case LEAD_IN -> "theo câu dẫn “" + line(party.span()) + "”";
        };
        return "“" + party.mention() + "” " + where + (party.sure() ? "" : ", chưa chắc");
    }

    private void deadline() {
        Deadline due = draft.deadline;
        reasons.add(
                switch (due.basis()) {
                    case EXPLICIT ->
                        "hạn: " + (draft.dueRule == null ? "“" + due.text() + "”" : draft.dueRule) + " trong câu";
                    case INHERITED -> "hạn: “" + due.text() + "” theo “" + line(due.span()) + "”";
                    case NONE -> "hạn: văn bản không nêu thời hạn cho việc này";
                });
    }

    private void taskClass() {
        reasons.add(
                switch (draft.taskClass()) {
                    case DATED -> "loại: có thời hạn, vì có hạn nêu trên";
                    case ONGOING ->
                        "loại: thường xuyên, vì "
                                + (draft.recurringRule == null ? "việc lặp lại" : draft.recurringRule);
                    case GENERAL -> "loại: chỉ đạo chung, vì không có hạn và không lặp lại";
                });
    }

    /// The line in which something stands, shortened.
    private String line(@Nullable Span span) {
        if (span == null) {
            return "";
        }
        int from = span.start();
        while (from > 0 && span.start() - from < LONGEST_LINE && text.charAt(from - 1) != '\n') {
            from--;
        }
        int to = from;
        while (to < text.length() && to - from < 2 * LONGEST_LINE && text.charAt(to) != '\n') {
            to++;
        }
        String line = text.substring(from, to).strip();
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "…";
    }
}
