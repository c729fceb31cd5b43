package io.github.roviec.notice.directive;

import io.github.roviec.notice.mention.UnitMention;
import io.github.roviec.notice.text.Tokens;
import io.github.roviec.notice.tree.Part;
import io.github.roviec.notice.tree.Passage;
import io.github.roviec.notice.tree.TaskTable.Cell;
import io.github.roviec.notice.tree.TaskTable.Column;
import io.github.roviec.notice.tree.TaskTable.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the rows of a task table: each is one order.
final class TaskRows {

    private final Workbench bench;
    private final Tokens tokens;
    private final Findings findings;
    private final DueCell due;

    TaskRows(Workbench bench, Findings findings) {
        this.bench = bench;
        this.tokens = bench.tokens();
        this.findings = findings;
        this.due = new DueCell(bench);
    }

    /// Reads a table whose surroundings hand `context` down. A group row that names a unit leads the rows below it
    /// that name nobody.
    void read(Part.Tasks part, Context context) {
        findings.mark(part.block(), Passage.Kind.HEADING);
        Context group = context.due(Deadline.NONE).led(List.of());
        Draft last = null;
        for (Row row : part.table().rows()) {
            if (row.all().isEmpty()) {
                continue;
            }
            int start = row.all().getFirst().start();
            if (row.group()) {
                findings.mark(start, Passage.Kind.HEADING);
                group = under(row, context);
                last = null;
                continue;
            }
            findings.mark(start, Passage.Kind.DIRECTIVE);
            Cell task = row.cells().get(Column.TASK);
            task = task == null ? row.cells().get(Column.PRODUCT) : task;
            if (task == null) {
                more(last, row);
                continue;
            }
            last = draft(task, row, group.under(row.label()), part.table().why());
        }
    }

    private Context under(Row row, Context context) {
        Cell name = row.all().getLast();
        List<UnitMention> units = bench.mentions().units(name.from());
        boolean unit = !units.isEmpty() && name.to() - units.getLast().to() <= 1;
        Context inside = context.due(Deadline.NONE).under(row.label());
        return inside.led(unit ? bench.addressees().all(units, Basis.HEADING) : List.of());
    }

    private Draft draft(Cell task, Row row, Context context, List<String> why) {
        List<Addressee> lead = parties(row.cells().get(Column.LEAD));
        DueCell.Due by = due(row);
        int to = task.to();
        while (to > task.from() + 1 && tokens.isAny(to - 1, ".", ";")) {
            to--;
        }
        var draft = new Draft(
                context,
                task.from(),
                task.to(),
                lead.isEmpty() ? context.lead() : lead,
                parties(row.cells().get(Column.COORDINATING)),
                by.deadline());
        draft.recurring = by.recurring();
        Cell product = row.cells().get(Column.PRODUCT);
        draft.product = product == null ? null : bench.text(product.from(), product.to());
        draft.citations = new ArrayList<>(bench.mentions().citations(task.from(), task.to()));
        Cell basis = row.cells().get(Column.BASIS);
        if (basis != null) {
            draft.citations.addAll(bench.mentions().citations(basis.from(), basis.to()));
        }
        draft.items.addAll(OrderParts.clauses(bench, task.from(), to));
        draft.why.addAll(why);
        findings.drafts().add(draft);
        return draft;
    }

    private DueCell.Due due(Row row) {
        Cell cell = row.cells().get(Column.DUE);
        return cell == null ? new DueCell.Due(Deadline.NONE, false) : due.read(cell.from(), cell.to());
    }

    /// A row without a task says more about the one above it.
    private void more(@Nullable Draft above, Row row) {
        if (above == null) {
            return;
        }
        if (above.lead.isEmpty()) {
            above.lead = parties(row.cells().get(Column.LEAD));
        }
        if (above.coordinating.isEmpty()) {
            above.coordinating = parties(row.cells().get(Column.COORDINATING));
        }
    }

    /// Every unit of a cell; what stands between two of them ("-", a line break) is no word.
    private List<Addressee> parties(@Nullable Cell cell) {
        if (cell == null) {
            return List.of();
        }
        List<UnitMention> found = bench.unitsIn(cell.from(), cell.to());
        return bench.addressees().all(found, Basis.SENTENCE);
    }
}
