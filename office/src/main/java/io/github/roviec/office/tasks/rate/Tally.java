package io.github.roviec.office.tasks.rate;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The numbers of one line of a table.
public record Tally(Map<Figure, Integer> counts) {

    public static final Tally NONE = new Tally(Map.of());

    public Tally {
        counts = Map.copyOf(counts);
    }

    public int of(Figure figure) {
        return counts.getOrDefault(figure, 0);
    }

    public int of(Collection<Figure> figures) {
        return figures.stream().mapToInt(this::of).sum();
    }

    public int total() {
        return of(Figure.TOTAL);
    }

    /// Tỷ lệ hoàn thành.
    public Share completed() {
        return new Share(of(Figure.DONE), total());
    }

    /// Tỷ lệ đúng hạn theo hạn gốc.
    public Share onTimeByOriginal() {
        return new Share(of(Figure.ORIGINAL_ON_TIME), of(Figure.ORIGINAL));
    }

    /// Tỷ lệ đúng hạn theo hạn gia hạn.
    public Share onTimeByExtended() {
        return new Share(of(Figure.EXTENDED_ON_TIME), of(Figure.EXTENDED));
    }

    /// Tỷ lệ cập nhật.
    public Share updated() {
        return new Share(of(Figure.FRESH), of(Figure.UPDATED));
    }

    public Tally plus(Tally other) {
        Map<Figure, Integer> sum = new EnumMap<>(Figure.class);
        for (Tally each : List.of(this, other)) {
            each.counts.forEach((figure, tasks) -> sum.merge(figure, tasks, Integer::sum));
        }
        return new Tally(sum);
    }
}
