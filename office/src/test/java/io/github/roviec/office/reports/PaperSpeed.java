package io.github.roviec.office.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.reports.paper.Chart;
import io.github.roviec.office.reports.paper.Composition;
import io.github.roviec.office.reports.paper.SampleComposition;
import io.github.roviec.office.reports.paper.Table;
import io.github.roviec.office.reports.print.PrintedPaper;
import io.github.roviec.office.reports.word.WordPaper;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How long a report of 30 pages with 12 tables and 6 charts takes to be written (docs/speed.md). Not part of
/// the build: `mvn -pl office -am test -Dtest=PaperSpeed -Dsurefire.failIfNoSpecifiedTests=false`.
class PaperSpeed {

    private static final Logger LOG = LoggerFactory.getLogger(PaperSpeed.class);
    private static final int WARM = 5;
    private static final int RUNS = 9;

    @Test
    void a_report_of_thirty_pages() throws Exception {
        Composition paper = SampleComposition.report(6, 1, 56);
        assertThat(paper.body()).filteredOn(Table.class::isInstance).hasSize(12);
        assertThat(paper.body()).filteredOn(Chart.class::isInstance).hasSize(6);
        List<Long> word = new ArrayList<>();
        List<Long> pdf = new ArrayList<>();
        int pages = 0;
        for (int run = 0; run < WARM + RUNS; run++) {
            long start = System.nanoTime();
            WordPaper.write(paper, 2025);
            long written = System.nanoTime();
            byte[] printed = PrintedPaper.write(paper, 2025);
            long end = System.nanoTime();
            if (run >= WARM) {
                word.add((written - start) / 1_000_000);
                pdf.add((end - written) / 1_000_000);
            }
            try (PDDocument document = Loader.loadPDF(printed)) {
                pages = document.getNumberOfPages();
            }
        }
        assertThat(pages).isGreaterThanOrEqualTo(30);
        LOG.info(
                "{} pages; docx ms {}; pdf ms {}",
                pages,
                word.stream().sorted().toList(),
                pdf.stream().sorted().toList());
    }
}
