package io.github.roviec.office.tasks.takeover;

import static io.github.roviec.office.tasks.takeover.CellNote.Level.DOUBT;
import static io.github.roviec.office.tasks.takeover.CellNote.Level.READ;
import static io.github.roviec.office.tasks.takeover.CellNote.Level.WRONG;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.tasks.Due;
import io.github.roviec.office.tasks.DueBasis;
import io.github.roviec.office.tasks.TaskClass;
import io.github.roviec.office.tasks.WorkState;
import io.github.roviec.office.tasks.takeover.PartyCells.Asked;
import io.github.roviec.office.tasks.takeover.Question.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads one row: what it says, and what is to be said of its cells.
final class RowReading {

    private static final int LONGEST_TEXT = 20_000;

    private final RegisterRow row;
    private final Matching matching;
    private final Ground ground;
    private final String fileName;
    private final Asked asked;
    private final List<CellNote> notes = new ArrayList<>();

    RowReading(RegisterRow row, Matching matching, Ground ground, String fileName, Asked asked) {
        this.row = row;
        this.matching = matching;
        this.ground = ground;
        this.fileName = fileName;
        this.asked = asked;
    }

    List<CellNote> notes() {
        return notes;
    }

    Values values() {
        String text = cell(RegisterColumn.CONTENT).replaceAll("[ \\t]+", " ");
        if (text.isEmpty()) {
            note(RegisterColumn.CONTENT, WRONG, "content-missing");
        } else if (text.length() > LONGEST_TEXT) {
            note(RegisterColumn.CONTENT, WRONG, "content-long");
        }
        SourceWords source = source();
        LocalDate given = day(RegisterColumn.GIVEN_ON, matching.asOf());
        LocalDate paperOn = source.date() != null ? source.date() : given != null ? given : matching.asOf();
        DueCells due = due(paperOn);
        Stand stand = stand(due.due.date());
        String supervisor = cell(RegisterColumn.SUPERVISOR).replaceAll("\\s+", " ");
        String signer = source.signer();
        return new Values(
                text,
                source.label().isEmpty() ? fileName : source.label(),
                paperOn,
                new PartyCells(ground, matching.keepNames(), notes, asked).parties(row),
                supervisor.isEmpty() ? null : supervisor,
                supervisor.isEmpty() ? null : ground.leader(supervisor),
                signer == null ? null : ground.leader(signer),
                monitor(),
                due.taskClass,
                due.original,
                due.due,
                stand.state,
                stand.doneOn,
                orNull(cell(RegisterColumn.RESULT)),
                products(),
                orNull(cell(RegisterColumn.NOTE)));
    }

    private SourceWords source() {
        String parts = Stream.of(RegisterColumn.SOURCE, RegisterColumn.SOURCE_NUMBER, RegisterColumn.SOURCE_DATE)
                .map(this::cell)
                .filter(said -> !said.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
        SourceWords source = SourceWords.of(parts.isEmpty() ? cell(RegisterColumn.SOURCE_TITLE) : parts);
        if (source.date() != null && source.date().isAfter(matching.asOf())) {
            note(RegisterColumn.SOURCE, DOUBT, "paper-later", SourceWords.shown(source.date()));
        }
        return source;
    }

    /// @param original never later overwritten
    private record DueCells(Due due, @Nullable LocalDate original, TaskClass taskClass) {}

    private DueCells due(LocalDate near) {
        DueWords current = words(RegisterColumn.DUE, near);
        DueWords first = words(RegisterColumn.ORIGINAL_DUE, near);
        String said = cell(RegisterColumn.DUE);
        if (current.date() == null && first.date() != null && said.isEmpty()) {
            current = first;
            said = cell(RegisterColumn.ORIGINAL_DUE);
        }
        LocalDate date = current.date();
        if (date != null && date.isBefore(near) && (!cell(RegisterColumn.SOURCE).isEmpty())) {
            note(RegisterColumn.DUE, DOUBT, "due-before-paper", SourceWords.shown(date), SourceWords.shown(near));
        }
        Due due = new Due(date, DueBasis.EXPLICIT, orNull(said));
        return new DueCells(due, first.date() == null ? date : first.date(), current.taskClass());
    }

    private DueWords words(RegisterColumn column, LocalDate near) {
        String said = cell(column);
        String answer = said.isEmpty() ? null : ground.answers().to(Kind.DUE, said);
        if (answer != null) {
            LocalDate date = answer.equals(Answers.NO_DAY) ? null : LocalDate.parse(answer);
            note(column, READ, "due-chosen", said, date == null ? "" : SourceWords.shown(date));
            asked.about(Kind.DUE, said, false, answer, List.of());
            return new DueWords(date, TaskClass.DATED, Sureness.SURE, true);
        }
        DueWords found = DueWords.of(said, near);
        LocalDate date = found.date();
        if (found.sureness() == Sureness.SURE) {
            return found;
        }
        String taken = date == null ? Answers.NO_DAY : date.toString();
        if (!found.reads()) {
            note(column, DOUBT, "due-unread", said);
        } else if (date == null) {
            note(column, found.sureness() == Sureness.DOUBTFUL ? DOUBT : READ, "due-none", said);
        } else {
            note(
                    column,
                    found.sureness() == Sureness.DOUBTFUL ? DOUBT : READ,
                    "due-read",
                    said,
                    SourceWords.shown(date));
        }
        asked.about(Kind.DUE, said, false, found.reads() ? taken : null, List.of());
        return found;
    }

    /// @param doneOn only of finished work
    private record Stand(WorkState state, @Nullable LocalDate doneOn) {}

    private Stand stand(@Nullable LocalDate due) {
        boolean own = matching.has(RegisterColumn.STATE)
                && !cell(RegisterColumn.STATE).isEmpty();
        RegisterColumn column = own ? RegisterColumn.STATE : RegisterColumn.RESULT;
        String said = cell(column);
        Optional<StateWords> words = StateWords.of(said);
        String answer = said.isEmpty() ? null : ground.answers().to(Kind.STATE, said);
        WorkState state = matching.otherwise();
        if (answer != null) {
            state = WorkState.valueOf(answer);
            note(column, READ, "state-chosen", said, state.name());
            asked.about(Kind.STATE, said, false, answer, List.of());
        } else if (words.isPresent() && (own || words.get().sureness() != Sureness.DOUBTFUL)) {
            state = words.get().state();
            if (words.get().sureness() != Sureness.SURE || !own) {
                note(
                        column,
                        words.get().sureness() == Sureness.DOUBTFUL ? DOUBT : READ,
                        "state-read",
                        said,
                        state.name());
                asked.about(Kind.STATE, said, false, state.name(), List.of());
            }
        } else if (own || words.filter(each -> each.state() == WorkState.DONE).isPresent()) {
            note(column, DOUBT, "state-unread", said, state.name());
            asked.about(Kind.STATE, said, false, null, List.of());
        }
        return new Stand(state, state == WorkState.DONE ? doneOn(due, words.orElse(null)) : null);
    }

    /// A register that does not say the day of completion often says whether it was in time.
    private LocalDate doneOn(@Nullable LocalDate due, @Nullable StateWords words) {
        LocalDate said = day(RegisterColumn.DONE_ON, matching.asOf());
        if (said != null) {
            return said;
        }
        Boolean late = words == null ? null : words.late();
        LocalDate guess = matching.asOf();
        if (due != null && Boolean.FALSE.equals(late) && !due.isAfter(matching.asOf())) {
            guess = due;
        } else if (due != null && Boolean.TRUE.equals(late) && !guess.isAfter(due)) {
            guess = due.plusDays(1);
        }
        note(RegisterColumn.DONE_ON, DOUBT, "done-guess", SourceWords.shown(guess));
        return guess;
    }

    private @Nullable LocalDate day(RegisterColumn column, LocalDate near) {
        String said = cell(column);
        if (said.isEmpty()) {
            return null;
        }
        LocalDate day =
                SourceWords.date(said).orElseGet(() -> DueWords.of(said, near).date());
        if (day == null) {
            note(column, DOUBT, "day-unread", said);
        }
        return day;
    }

    private ActorId monitor() {
        String said = cell(RegisterColumn.MONITOR);
        if (said.isEmpty()) {
            return ground.reader();
        }
        ActorId person = ground.person(said);
        if (person == null) {
            note(RegisterColumn.MONITOR, DOUBT, "person-unknown", said);
        }
        return person == null ? ground.reader() : person;
    }

    private List<String> products() {
        return Arrays.stream(cell(RegisterColumn.PRODUCT).split("[;\\n]"))
                .map(String::strip)
                .filter(said -> said.chars().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    private String cell(RegisterColumn column) {
        return row.cell(column);
    }

    private void note(RegisterColumn column, CellNote.Level level, String key, String... arguments) {
        notes.add(CellNote.of(column, level, key, arguments));
    }

    private static @Nullable String orNull(String said) {
        return said.isEmpty() ? null : said;
    }
}
