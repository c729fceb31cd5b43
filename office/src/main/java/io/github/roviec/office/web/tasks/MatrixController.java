package io.github.roviec.office.web.tasks;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.reports.MatrixSheet;
import io.github.roviec.office.reports.ReportFile;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.matrix.Matrices;
import io.github.roviec.office.tasks.matrix.Matrix;
import io.github.roviec.office.tasks.matrix.Matrix.Standing;
import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Errors;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Served;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Units by tasks: on the screen, the list behind each number, and as a spreadsheet.
@Controller
class MatrixController {

    private final Matrices matrices;
    private final MatrixSheet sheets;
    private final PaperChoices paperChoices;
    private final Clock clock;

    MatrixController(Matrices matrices, MatrixSheet sheets, PaperChoices paperChoices, Clock clock) {
        this.matrices = matrices;
        this.sheets = sheets;
        this.paperChoices = paperChoices;
        this.clock = clock;
    }

    @GetMapping("/nhiem-vu/ma-tran")
    String matrix(Actor by, @RequestParam Map<String, String> asked, HttpServletResponse response, Model model) {
        MatrixQuery query = MatrixQuery.of(asked, LocalDate.now(clock));
        Matrix matrix;
        Note note = null;
        try {
            matrix = matrices.matrix(query.question(), by);
        } catch (Refusal refusal) {
            if (refusal.code().equals("permission.denied")) {
                throw refusal;
            }
            response.setStatus(Errors.status(refusal));
            note = Note.of(refusal);
            matrix = new Matrix(null, List.of(), List.of(), false);
        }
        model.addAttribute("page", page(query, matrix, note, by));
        return "tasks/matrix";
    }

    private MatrixPage page(MatrixQuery query, Matrix matrix, @Nullable Note note, Actor by) {
        MatrixLines lines = new MatrixLines(query, matrix);
        return new MatrixPage(
                new MatrixPage.Filter(
                        matrix.group() == null
                                ? query.get("nhom")
                                : Long.toString(matrix.group().id().value()),
                        query.get("van-ban"),
                        query.get("loai"),
                        query.get("tu"),
                        query.get("den")),
                matrices.groups(by).stream()
                        .map(group -> new Choice(Long.toString(group.id().value()), group.name()))
                        .toList(),
                paperChoices.of(query.get("van-ban"), by),
                matrix.group() == null ? null : matrix.group().name(),
                lines.columns(),
                lines.rows(),
                lines.sums(),
                matrix.cut(),
                query.url("/nhiem-vu/ma-tran.xlsx"),
                note);
    }

    /// @param counted "OVERDUE", "OPEN", "DONE"; anything at all without it
    @GetMapping("/nhiem-vu/ma-tran/danh-sach")
    String list(
            Actor by,
            @RequestParam Map<String, String> asked,
            @RequestParam(name = "don-vi", required = false) @Nullable String unit,
            @RequestParam(name = "viec", required = false) @Nullable String task,
            @RequestParam(name = "dem", required = false) @Nullable String counted,
            Model model) {
        MatrixQuery query = MatrixQuery.of(asked, LocalDate.now(clock));
        Standing standing = Typed.oneOfOrNull(Standing.class, counted);
        List<Matrix.Entry> entries = matrices.matrix(query.question(), by)
                .list(
                        unit == null ? null : new UnitId(Typed.number(unit)),
                        task == null ? null : new TaskCode(task),
                        standing);
        model.addAttribute(
                "page",
                new MatrixListPage(
                        standing == null ? "all" : standing.name(),
                        unit == null || entries.isEmpty()
                                ? null
                                : entries.getFirst().row().name(),
                        task,
                        entries.stream().map(MatrixController::line).toList(),
                        query.url("/nhiem-vu/ma-tran")));
        return "tasks/matrix-list";
    }

    private static MatrixListPage.Line line(Matrix.Entry entry) {
        return new MatrixListPage.Line(
                entry.cell().part().value(),
                entry.column().text(),
                entry.row().name(),
                Shown.dateOrNull(entry.cell().due()),
                entry.cell().timeliness().name(),
                entry.cell().state().name(),
                entry.column().paper());
    }

    @GetMapping("/nhiem-vu/ma-tran.xlsx")
    ResponseEntity<byte[]> sheet(Actor by, @RequestParam Map<String, String> asked) {
        ReportFile file =
                sheets.xlsx(MatrixQuery.of(asked, LocalDate.now(clock)).question(), by);
        return Served.download(file.fileName(), file.mediaType(), file.content());
    }
}
