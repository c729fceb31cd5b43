package io.github.roviec.office.reports.template;

import io.github.roviec.office.reports.paper.Heading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A block of a template, to be filled.
public sealed interface Piece {

    /// A heading.
    record Title(Heading.Level level, String words) implements Piece {}

    /// A paragraph whose words may hold {@link Placeholder}s.
    ///
    /// @param basis a căn cứ
    record Text(String words, boolean basis) implements Piece {}

    /// A line for each indicator of a set or sector that has a figure; what has none is named below.
    record Lines(Which which) implements Piece {}

    /// A line for each sentence of which the figures are known.
    record Sentences(List<Sentence> sentences) implements Piece {

        public Sentences {
            sentences = List.copyOf(sentences);
        }
    }

    record TableOf(TableName name, String caption, @Nullable Which which) implements Piece {}

    record ChartOf(ChartName name, String caption, @Nullable Which which) implements Piece {}

    /// Which indicators: of a set, or of a sector; exactly one of them is named.
    record Which(@Nullable String set, @Nullable String sector) {}

    /// What a meeting leaves to its notice; only in templates that are composed from one.
    ///
    /// @param title     of the clause; empty where the part has no title of its own
    /// @param sentences told in front of the figures that were chosen; empty in the other parts
    record OfMeeting(MeetingPart part, String title, List<Sentence> sentences) implements Piece {

        public OfMeeting {
            sentences = List.copyOf(sentences);
        }
    }

    enum MeetingPart {
        /// The template's own sentences, and the figures that the office chose when it composed the notice.
        FIGURES,
        /// Each agenda item with its conclusion and orders.
        ITEMS,
        /// What the last meeting ordered and is not done.
        UNFINISHED
    }

    /// Tables that can be asked for.
    enum TableName {
        TASKS_BY_UNIT,
        TASKS_BY_PAPER,
        /// Overdue tasks with the reasons that the units gave.
        LATE_TASKS,
        /// What is under way.
        RUNNING_TASKS,
        /// What was done in the period.
        DONE_TASKS,
        /// Those of the urging list.
        URGED_TASKS,
        /// A row for each indicator.
        FIGURES,
        /// A row for each unit below, a column for each indicator that it says something of.
        FIGURES_BY_UNIT,
        /// A row for each unit below, a column for each criterion of the set that is in force.
        CRITERIA_BY_UNIT,
        /// A row for each member of the first dimension, a column for each indicator that is split by it.
        FIGURES_BY_MEMBER;

        /// Whether it must be said which indicators.
        boolean ofFigures() {
            return switch (this) {
                case FIGURES, FIGURES_BY_UNIT, CRITERIA_BY_UNIT, FIGURES_BY_MEMBER -> true;
                default -> false;
            };
        }
    }

    enum ChartName {
        /// Share of tasks done in time, by unit.
        ON_TIME_BY_UNIT,
        /// Done, running and overdue tasks, by unit.
        WORK_BY_UNIT,
        /// How far each indicator has come, in per cent of its goal.
        FIGURES_REACHED
    }
}
