package io.github.roviec.notice.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Looks for what a person should look at. Codes are stable; messages say what was seen and what to do.
///
/// Each kind of remark is a class of its own. All of them go through the text once or look only at what was found in
/// it, so that the time is linear in the length of the paper.
public final class Linter {

    private final Paper paper;

    public Linter(Paper paper) {
        this.paper = paper;
    }

    /// All remarks in the order of the text.
    public List<Remark> remarks() {
        var found = new ArrayList<Remark>();
        var misspellings = new Misspellings(paper);
        found.addAll(misspellings.remarks());
        found.addAll(new Dates(paper).remarks());
        found.addAll(new Citations(paper).remarks());
        found.addAll(new Orders(paper, misspellings.damaged()).remarks());
        if (!misspellings.damaged()) {
            // what a scan has damaged proves nothing about the paper
            found.addAll(new Wording(paper).remarks());
            found.addAll(new Spelling(paper).remarks());
            found.addAll(new Percentages(paper).remarks());
            found.addAll(new Sums(paper).remarks());
            found.addAll(new Amounts(paper).remarks());
            found.addAll(new FrontForm(paper).remarks());
            found.addAll(new ClosingForm(paper).remarks());
        }
        found.sort(Comparator.comparingInt((Remark remark) -> remark.span().start()));
        return found;
    }
}
