package io.github.roviec.office.documents;

import io.github.roviec.notice.score.Comparison;
import io.github.roviec.notice.score.Score;
import java.util.List;

/// How near a reading comes to what a person wrote down.
public final class PaperScore {

    public static final PaperScore NOTHING = new PaperScore(new Comparison(Score.NOTHING, List.of(), List.of()));

    private final Comparison compared;

    PaperScore(Comparison compared) {
        this.compared = compared;
    }

    /// The counts of both.
    public PaperScore plus(PaperScore other) {
        return new PaperScore(new Comparison(compared.score().plus(other.compared.score()), List.of(), List.of()));
    }

    /// One row of the table.
    public String row(String name) {
        return compared.score().row(name);
    }

    /// Orders that a person wrote down and the reading has not.
    public List<String> missed() {
        return compared.missed();
    }

    /// Orders of the reading that nobody wrote down.
    public List<String> extra() {
        return compared.extra();
    }
}
