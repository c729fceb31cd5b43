package io.github.roviec.office.province;

import java.util.ArrayList;
import java.util.List;

/// How long answers took.
public record Measured(List<Row> rows, double perSecond) {

    static final Measured NOBODY = new Measured(List.of(), 0);

    /// Milliseconds.
    ///
    /// @param kind of question, in small letters; "all" for all together
    public record Row(String kind, int answers, int faults, double p50, double p95, double p99, double longest) {}

    public Measured {
        rows = List.copyOf(rows);
    }

    /// Whether everybody could sign in.
    public boolean isMeasured() {
        return !rows.isEmpty();
    }

    public int faults() {
        return rows.isEmpty() ? 0 : rows.getLast().faults;
    }

    static Measured of(List<Visitor.Answer> answers, double seconds) {
        List<Row> rows = new ArrayList<>();
        for (Visitor.Kind kind : Visitor.Kind.values()) {
            List<Visitor.Answer> some =
                    answers.stream().filter(answer -> answer.kind() == kind).toList();
            if (!some.isEmpty()) {
                rows.add(row(kind.name().toLowerCase(java.util.Locale.ROOT), some));
            }
        }
        if (!answers.isEmpty()) {
            rows.add(row("all", answers));
        }
        return new Measured(rows, answers.size() / seconds);
    }

    private static Row row(String kind, List<Visitor.Answer> answers) {
        double[] took = answers.stream()
                .mapToDouble(answer -> answer.nanos() / 1e6)
                .sorted()
                .toArray();
        return new Row(
                kind,
                took.length,
                (int) answers.stream().filter(Visitor.Answer::fault).count(),
                at(took, 0.50),
                at(took, 0.95),
                at(took, 0.99),
                took[took.length - 1]);
    }

    /// The least value that so large a part of all does not exceed.
    static double at(double[] sorted, double part) {
        return sorted[Math.clamp((int) Math.ceil(part * sorted.length) - 1L, 0, sorted.length - 1)];
    }
}
