package io.github.roviec.office.web.tasks;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.notifications.Ladder;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.tasks.Entry;
import io.github.roviec.office.tasks.Links;
import io.github.roviec.office.tasks.Party;
import io.github.roviec.office.tasks.Product;
import io.github.roviec.office.tasks.Role;
import io.github.roviec.office.tasks.Step;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.TaskFile;
import io.github.roviec.office.tasks.TaskRow;
import io.github.roviec.office.tasks.Tasks;
import io.github.roviec.office.tasks.contribution.Contribution;
import io.github.roviec.office.tasks.contribution.Contributions;
import io.github.roviec.office.tasks.contribution.Coordination;
import io.github.roviec.office.tasks.tie.Ties;
import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.tasks.TaskPage.StepDraft;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/// Writes a task's page.
@Component
class TaskPages {

    private final Tasks tasks;
    private final Links links;
    private final Ties byHand;
    private final PartsBoxes parts;
    private final Contributions contributions;
    private final CoordinationBoxes coordination;
    private final NotesBoxes notes;
    private final Documents documents;
    private final People people;
    private final Organisation organisation;
    private final Ladder ladder;
    private final TermPanels terms;
    private final RhythmPanels rhythms;
    private final Clock clock;

    TaskPages(
            Tasks tasks,
            Links links,
            Ties byHand,
            PartsBoxes parts,
            Contributions contributions,
            CoordinationBoxes coordination,
            NotesBoxes notes,
            Documents documents,
            People people,
            Organisation organisation,
            Ladder ladder,
            TermPanels terms,
            RhythmPanels rhythms,
            Clock clock) {
        this.tasks = tasks;
        this.byHand = byHand;
        this.parts = parts;
        this.contributions = contributions;
        this.coordination = coordination;
        this.notes = notes;
        this.links = links;
        this.documents = documents;
        this.people = people;
        this.organisation = organisation;
        this.ladder = ladder;
        this.terms = terms;
        this.rhythms = rhythms;
        this.clock = clock;
    }

    /// Asked in one transaction: a task has many rooms, and each would open its own.
    @Transactional(readOnly = true)
    public String show(TaskCode code, StepDraft draft, @Nullable Note note, Actor by, Model model) {
        TaskFile file = tasks.file(code, by);
        String text = documents.text(file.row().document(), by);
        String passage = text.substring(Math.min(file.start(), text.length()), Math.min(file.end(), text.length()));
        model.addAttribute("page", page(file, passage.strip(), TaskTies.of(file, links, by), draft, note, by));
        return "tasks/task";
    }

    /// Where the task may go.
    private List<Choice> units(TaskFile file, Actor by) {
        if (!file.steps().contains(Step.TRANSFER)) {
            return List.of();
        }
        return organisation.units(by.authority(), LocalDate.now(clock)).stream()
                .map(unit -> new Choice(Long.toString(unit.id().value()), unit.name()))
                .toList();
    }

    private TaskPage page(
            TaskFile file, String passage, TaskTies ties, StepDraft draft, @Nullable Note note, Actor by) {
        TaskRow row = file.row();
        Coordination contributed = contributions.of(row.code(), by);
        Map<ActorId, String> names = names(file, contributed);
        PartsBox split = parts.of(row.code(), by);
        return new TaskPage(
                row.code().value(),
                row.parent() == null ? null : row.parent().value(),
                file.version(),
                row.text(),
                row.state().name(),
                row.timeliness().name(),
                passage,
                row.document().value(),
                row.documentLabel(),
                file.start(),
                file.end(),
                split.parts().isEmpty()
                        ? file.parts().stream().map(TaskPages::part).toList()
                        : List.of(),
                row.partsDone(),
                split,
                coordination.of(contributed, CoordinationBox.Draft.NONE),
                notes.of(row.code(), NotesBox.Draft.NONE, by),
                History.of(
                        file.history(), contributed.contributions(), ladder.raised(by.authority(), row.code()), names),
                named(file, Role.LEAD),
                String.join("; ", row.coordinating()),
                named(file, Role.FORMER),
                file.supervisorPosition() == null || file.supervisorName() == null
                        ? file.supervisorName()
                        : file.supervisorName() + ", " + file.supervisorPosition(),
                row.monitor() == null ? null : names.get(row.monitor()),
                Shown.dateOrNull(row.due().date()),
                Shown.dateOrNull(row.originalDue()),
                row.due().basis().name(),
                row.due().text(),
                row.taskClass().name(),
                file.product(),
                file.noProduct(),
                file.citations(),
                products(file, names),
                ties.chain(),
                ties.shared(),
                row.parent() == null && byHand.may(by),
                units(file, by),
                terms.of(file, by),
                rhythms.of(file, by),
                StepName.main(file),
                StepName.others(file),
                draft,
                note);
    }

    private Map<ActorId, String> names(TaskFile file, Coordination contributed) {
        return people.names(Stream.of(
                        file.history().stream().map(Entry::by),
                        contributed.contributions().stream()
                                .flatMap(each -> each.history().stream())
                                .map(Contribution.Line::by),
                        file.products().stream().map(Product::by),
                        Stream.ofNullable(file.row().monitor()))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet()));
    }

    private static String named(TaskFile file, Role role) {
        return file.parties().stream()
                .filter(party -> party.role() == role)
                .map(Party::name)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static TaskPage.Part part(TaskRow row) {
        return new TaskPage.Part(
                row.code().value(),
                String.join("; ", row.leads()),
                row.state().name(),
                row.timeliness().name());
    }

    /// A file handed in again under the same name stands once, with its earlier versions.
    private static List<TaskPage.Product> products(TaskFile file, Map<ActorId, String> names) {
        Map<String, List<TaskPage.Product>> byName = new LinkedHashMap<>();
        for (Product product : file.products().reversed()) {
            TaskPage.Product shown = product(file.row().code(), product, names);
            String key =
                    shown.url() == null ? "#" + byName.size() : shown.name().toLowerCase(Locale.ROOT);
            byName.computeIfAbsent(key, name -> new ArrayList<>()).add(shown);
        }
        return byName.values().stream()
                .map(versions -> new TaskPage.Product(
                        versions.getFirst().url(),
                        versions.getFirst().name(),
                        versions.getFirst().number(),
                        versions.getFirst().who(),
                        versions.getFirst().at(),
                        versions.subList(1, versions.size())))
                .toList();
    }

    private static TaskPage.Product product(TaskCode task, Product product, Map<ActorId, String> names) {
        String number = product.paperNumber();
        String name = product.fileName() != null ? product.fileName() : Shown.orEmpty(number);
        return new TaskPage.Product(
                product.file() == null
                        ? null
                        : "/nhiem-vu/" + task.value() + "/tep/" + product.file().sha256(),
                name,
                product.fileName() == null ? null : number,
                names.getOrDefault(product.by(), ""),
                Shown.time(product.at()),
                List.of());
    }
}
