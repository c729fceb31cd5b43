package io.github.roviec.office.documents;

import java.util.List;

/// What points into a paper's text, as it is kept beside it.
record KeptReading(
        List<Agenda> agenda,
        List<Passage> passages,
        List<Mark> marks,
        List<Remark> remarks,
        List<FoundDirective> directives) {

    static KeptReading of(PaperReading reading) {
        return new KeptReading(
                Found.agenda(reading.reading()),
                Found.passages(reading.reading()),
                Found.marks(reading.reading()),
                reading.remarks(),
                reading.directives());
    }
}
