package io.github.roviec.office;

import io.github.roviec.office.base.Page;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.Assignment;
import io.github.roviec.office.tasks.Continuation;
import io.github.roviec.office.tasks.Doubt;
import io.github.roviec.office.tasks.Links;
import io.github.roviec.office.tasks.Proposal;
import io.github.roviec.office.tasks.Proposals;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.TaskFilter;
import io.github.roviec.office.tasks.TaskRow;
import io.github.roviec.office.tasks.Tasks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Plays one line of a `demo/progress*.csv` (columns: see `demo/README.md`).
@Component
class DemoWork {

    private static final Logger LOG = LoggerFactory.getLogger(DemoWork.class);

    private static final class NotFound extends RuntimeException {
        NotFound(String message) {
            super(message);
        }
    }

    private final Proposals proposals;
    private final Links links;
    private final Assignment assignment;
    private final Tasks tasks;
    private final Organisation organisation;
    private final Clock clock;

    DemoWork(
            Proposals proposals,
            Links links,
            Assignment assignment,
            Tasks tasks,
            Organisation organisation,
            Clock clock) {
        this.proposals = proposals;
        this.links = links;
        this.assignment = assignment;
        this.tasks = tasks;
        this.organisation = organisation;
        this.clock = clock;
    }

    /// @param phrase words that only this directive has
    /// @param unit   code of the unit whose part it is; empty for the whole
    record Line(
            String phrase,
            String unit,
            String step,
            String text,
            @Nullable String paperNumber) {

        Line(List<String> row) {
            this(row.get(0), row.get(1), row.get(4), row.get(5), row.get(6).isBlank() ? null : row.get(6));
        }
    }

    /// Plays the line. A line whose directive the reader no longer finds is left out: the office opens all the same,
    /// and the test of the demonstration says so.
    ///
    /// @return whether it could be played
    boolean play(DocumentId notice, Line line, Actor by) {
        try {
            carryOut(notice, line, by);
            return true;
        } catch (NotFound notPlayed) {
            LOG.warn("demo: not played: {} ({})", line, notPlayed.getMessage());
            return false;
        }
    }

    private void carryOut(DocumentId notice, Line line, Actor by) {
        switch (line.step()) {
            case "ACCEPT" -> {
                Proposal proposal = proposal(notice, line, by);
                if (proposal.doubts().contains(Doubt.LEAD_NONE)
                        || proposal.doubts().contains(Doubt.LEAD_UNKNOWN)) {
                    throw new NotFound("nobody known leads it");
                }
                proposals.accept(proposal.id(), proposal.version(), by);
            }
            case "REJECT" -> {
                Proposal proposal = proposal(notice, line, by);
                proposals.reject(proposal.id(), proposal.version(), line.text(), by);
            }
            case "CONTINUE" -> goOn(notice, line, by);
            case "ASSIGN" -> assignment.assign(notice, by);
            default -> step(notice, line, by);
        }
    }

    /// Says that the directive goes on with the likeliest of the tasks that are offered.
    private void goOn(DocumentId notice, Line line, Actor by) {
        Proposal proposal = proposal(notice, line, by);
        Continuation likeliest = links.of(notice, by).getOrDefault(proposal.id(), List.of()).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("no earlier task is like it"));
        links.decide(proposal.id(), likeliest.task(), likeliest.state(), Continuation.State.CONFIRMED, by);
    }

    private void step(DocumentId notice, Line line, Actor by) {
        TaskCode code = task(notice, line, by);
        int version = tasks.file(code, by).version();
        switch (line.step()) {
            case "ACKNOWLEDGE" -> tasks.acknowledge(code, version, by);
            case "PROGRESS" -> tasks.progress(code, version, line.text(), by);
            case "SUBMIT" -> tasks.submit(code, version, line.text(), null, line.paperNumber(), by);
            case "CONFIRM" -> tasks.confirm(code, version, by);
            case "RETURN" -> tasks.sendBack(code, version, line.text(), by);
            default -> throw new IllegalStateException("demo: no step " + line.step());
        }
    }

    private Proposal proposal(DocumentId notice, Line line, Actor by) {
        return proposals.of(notice, by).stream()
                .filter(proposal -> proposal.content().text().contains(line.phrase()))
                .findFirst()
                .orElseThrow(() -> new NotFound("no directive says it"));
    }

    private TaskCode task(DocumentId notice, Line line, Actor by) {
        UnitId unit = line.unit().isBlank()
                ? null
                : organisation
                        .byCode(by.authority(), line.unit(), LocalDate.now(clock))
                        .orElseThrow(() -> new IllegalStateException("demo: no unit " + line.unit()))
                        .id();
        TaskFilter filter =
                new TaskFilter(unit, null, Set.of(), Set.of(), null, null, null, notice, line.phrase(), null);
        return tasks.list(filter, new Page(1, 500), by).stream()
                .map(TaskRow::code)
                .findFirst()
                .orElseThrow(() -> new NotFound("no task says it"));
    }
}
