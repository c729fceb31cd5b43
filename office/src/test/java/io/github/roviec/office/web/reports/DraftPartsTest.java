package io.github.roviec.office.web.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.reports.draft.Drafts.Stale;
import io.github.roviec.office.reports.paper.Annex;
import io.github.roviec.office.reports.paper.Block;
import io.github.roviec.office.reports.paper.Heading;
import io.github.roviec.office.reports.paper.SampleComposition;
import io.github.roviec.office.web.reports.DraftPage.Part;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftPartsTest {

    @Test
    void headings_of_each_annex_are_counted_anew() {
        List<Block> headings = List.of(
                new Heading("k", Heading.Level.CLAUSE, "Thu ngân sách"),
                new Heading("d", Heading.Level.POINT, "Thu nội địa"));
        List<Part> parts = DraftParts.annexes(
                SampleComposition.report()
                        .with(headings, List.of(new Annex("Một", false, headings), new Annex("Hai", false, headings))),
                Stale.NOTHING,
                Map.of());
        assertThat(parts).extracting(Part::label).containsExactly("Phụ lục I", "1.", "a)", "Phụ lục II", "1.", "a)");
    }
}
