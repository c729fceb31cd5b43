package io.github.roviec.office.web.tasks.takeover;

import io.github.roviec.office.base.Page;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.takeover.CellNote;
import io.github.roviec.office.tasks.takeover.Question;
import io.github.roviec.office.tasks.takeover.TakeoverPlan;
import io.github.roviec.office.tasks.takeover.TakeoverPlan.Line;
import io.github.roviec.office.tasks.takeover.TakeoverPlan.Outcome;
import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Pages;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.tasks.takeover.PlanPage.Ask;
import io.github.roviec.office.web.tasks.takeover.PlanPage.Row;
import io.github.roviec.office.web.tasks.takeover.PlanPage.Said;
import io.github.roviec.office.web.tasks.takeover.PlanPage.Tab;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Writes a plan into its page.
final class PlanView {

    private static final int ROWS = 100;

    /// Of each kind in one form: with five fields each they stay below what the server takes.
    private static final int ASKS = 80;

    private static final Map<String, Predicate<Line>> TABS = tabs();

    private PlanView() {}

    private static Map<String, Predicate<Line>> tabs() {
        Map<String, Predicate<Line>> tabs = new LinkedHashMap<>();
        tabs.put("sai", line -> line.outcome() == Outcome.WRONG);
        tabs.put("nghi-ngo", line -> line.has(CellNote.Level.DOUBT));
        tabs.put("them", line -> line.outcome() == Outcome.NEW);
        tabs.put("sua", line -> line.outcome() == Outcome.CHANGED);
        tabs.put("giu", line -> line.outcome() == Outcome.UNCHANGED);
        tabs.put("tat-ca", line -> true);
        return tabs;
    }

    static PlanPage page(TakeoverPlan plan, String asked, int page, List<String> names, @Nullable Note note) {
        long id = plan.file().id();
        String tab = TABS.containsKey(asked) ? asked : first(plan);
        List<Line> lines = plan.lines().stream()
                .filter(TABS.getOrDefault(tab, line -> true))
                .toList();
        Page wanted = new Page(page, ROWS);
        int good = plan.count(Outcome.NEW) + plan.count(Outcome.CHANGED);
        List<Ask> asks = asks(plan.questions());
        List<Ask> open = asks.stream().filter(ask -> ask.answer().isEmpty()).toList();
        List<Ask> understood =
                asks.stream().filter(ask -> !ask.answer().isEmpty()).toList();
        return new PlanPage(
                id,
                plan.file().fileName(),
                TABS.entrySet().stream()
                        .map(each -> new Tab(
                                each.getKey(),
                                (int) plan.lines().stream()
                                        .filter(each.getValue())
                                        .count(),
                                "/nhiem-vu/dua-vao/" + id + "?xem=" + each.getKey(),
                                each.getKey().equals(tab)))
                        .toList(),
                lines.stream()
                        .skip(wanted.offset())
                        .limit(ROWS)
                        .map(PlanView::row)
                        .toList(),
                Pages.of(wanted, lines.size(), "/nhiem-vu/dua-vao/" + id + "?xem=" + tab),
                open.stream().limit(ASKS).toList(),
                open.size(),
                understood.stream().limit(ASKS).toList(),
                understood.size(),
                names,
                plan.headings().stream()
                        .map(heading -> new PlanPage.Heading(heading.number(), heading.text()))
                        .toList(),
                plan.gone().stream().map(TaskCode::value).toList(),
                String.join(", ", plan.leftOut()),
                good,
                plan.count(Outcome.UNCHANGED),
                plan.count(Outcome.WRONG),
                plan.doubtful(),
                good == 0 && plan.sound(),
                plan.sound() && good > 0 ? plan.seal() : null,
                note);
    }

    /// What wants a person most.
    private static String first(TakeoverPlan plan) {
        return TABS.entrySet().stream()
                .filter(tab ->
                        !tab.getKey().equals("giu") && plan.lines().stream().anyMatch(tab.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("tat-ca");
    }

    private static Row row(Line line) {
        TaskCode task = line.task();
        return new Row(
                line.number(),
                task == null ? null : task.value(),
                line.outcome().name(),
                line.text(),
                line.paper(),
                String.join("; ", line.leads()),
                String.join("; ", line.coordinating()),
                Shown.dateOrNull(line.due()),
                line.taskClass().name(),
                line.state().name(),
                Shown.dateOrNull(line.doneOn()),
                line.changes().stream()
                        .map(change -> new PlanPage.Change(change.column().name(), change.before(), change.after()))
                        .toList(),
                line.notes().stream().map(PlanView::said).toList());
    }

    private static Said said(CellNote note) {
        boolean state = note.key().startsWith("state-");
        return new Said(
                note.level().name(),
                note.column().name(),
                "takeover.note." + note.key(),
                note.arguments().toArray(),
                state ? note.arguments().getLast() : null);
    }

    private static List<Ask> asks(List<Question> questions) {
        List<Ask> asks = new ArrayList<>();
        for (Question question : questions) {
            String answer = Shown.orEmpty(question.answer());
            asks.add(new Ask(
                    asks.size(),
                    question.kind().name(),
                    question.shown(),
                    question.rows(),
                    question.firstRow(),
                    question.options().stream()
                            .map(option -> new Choice(option.value(), option.label()))
                            .toList(),
                    question.required(),
                    answer,
                    day(question.kind(), answer),
                    question.given()));
        }
        return asks;
    }

    private static String day(Question.Kind kind, String answer) {
        return kind == Question.Kind.DUE && answer.matches("\\d{4}-\\d{2}-\\d{2}")
                ? Shown.date(LocalDate.parse(answer))
                : "";
    }
}
