package io.github.roviec.office.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What points into a paper's text, as it is kept beside it.
///
/// @param figures null in readings that were kept before figures were
record KeptReading(
        List<Agenda> agenda,
        List<Passage> passages,
        List<Mark> marks,
        List<Remark> remarks,
        List<FoundDirective> directives,
        @Nullable List<FoundFigure> figures) {

    /// Of a paper that has not been read yet.
    static final KeptReading EMPTY = new KeptReading(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    static KeptReading of(PaperReading reading) {
        return new KeptReading(
                Found.agenda(reading.reading()),
                Found.passages(reading.reading()),
                Found.marks(reading.reading()),
                reading.remarks(),
                reading.directives(),
                reading.figures());
    }
}
