package io.github.roviec.office;

import io.github.roviec.office.documents.Upload;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.Report;
import io.github.roviec.office.indicators.ReportCell;
import io.github.roviec.office.indicators.Reports;
import io.github.roviec.office.indicators.asking.Place;
import io.github.roviec.office.indicators.evidence.Proofs;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;

/// Documents with which communes of the demonstration office prove their criteria (`demo/proofs.csv`).
@Component
class DemoProofs {

    private final Proofs proofs;
    private final Reports reports;

    DemoProofs(Proofs proofs, Reports reports) {
        this.proofs = proofs;
        this.reports = reports;
    }

    /// Those of a form, while it is being filled.
    ///
    /// @param lines of the whole office, under their heading
    void give(Report report, String unit, List<List<String>> lines, Actor filler) {
        List<ReportCell> cells = reports.cells(report, filler);
        for (List<String> line : lines.stream().skip(1).toList()) {
            cells.stream()
                    .filter(cell -> line.get(0).equals(unit)
                            && line.get(1).equals(cell.indicator().code())
                            && cell.member() != null
                            && line.get(2).equals(cell.member().code()))
                    .forEach(cell -> give(
                            new Place(cell.indicator(), report.unit(), report.period(), cell.memberId()),
                            line,
                            filler));
        }
    }

    private void give(Place place, List<String> line, Actor filler) {
        Upload file = line.get(3).isEmpty()
                ? null
                : new Upload(line.get(3), line.get(4).getBytes(StandardCharsets.UTF_8));
        proofs.add(place, file, line.get(5), filler);
    }
}
