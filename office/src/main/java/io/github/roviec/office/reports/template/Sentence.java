package io.github.roviec.office.reports.template;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A sentence of a template that figures fill: `"Thu ngân sách đạt {số NS_THU} triệu đồng[, đạt {% NS_THU TINH_GIAO}
/// dự toán Tỉnh giao]"`. What stands in square brackets is left out where a figure of it is not known; the whole
/// where one outside of them is not, or where nothing is left to tell.
///
/// @param written as it stands in the template
public record Sentence(String written, List<Part> parts) {

    public Sentence {
        parts = List.copyOf(parts);
    }

    /// @param optional whether it stood in square brackets
    /// @param pieces   in their order
    public record Part(boolean optional, List<Piece> pieces) {
        public Part {
            pieces = List.copyOf(pieces);
        }
    }

    /// Words, or a figure.
    public sealed interface Piece {}

    /// @param said may hold {@link Placeholder}s
    public record Said(String said) implements Piece {}

    public record Figure(FigurePlace place) implements Piece {}

    private Stream<Piece> pieces() {
        return parts.stream().flatMap(part -> part.pieces().stream());
    }

    /// What stands between the figures; may hold {@link Placeholder}s.
    public Stream<String> words() {
        return pieces().filter(Said.class::isInstance).map(piece -> ((Said) piece).said());
    }

    public Stream<FigurePlace> places() {
        return pieces().filter(Figure.class::isInstance).map(piece -> ((Figure) piece).place());
    }

    /// The goal that a unit must have for the sentence to be said of it; empty where it is said once.
    public Optional<FigurePlace> unit() {
        return places().filter(place -> place.what() == FigurePlace.What.UNIT).findFirst();
    }
}
