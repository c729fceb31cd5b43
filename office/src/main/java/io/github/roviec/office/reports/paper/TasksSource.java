package io.github.roviec.office.reports.paper;

import java.util.List;

/// A number of a table of results: how many tasks, or a share of them.
///
/// @param period   as in the address ("2024-T9")
/// @param grouping name of the grouping of the table ("UNIT", "PAPER")
/// @param line     key of the line; empty: all of them together
/// @param figures  names of the figures that make up the number
/// @param aspect   "count", or the name of the share ("completed", "onTime")
public record TasksSource(String period, String grouping, String line, List<String> figures, String aspect)
        implements Source {

    public TasksSource {
        figures = List.copyOf(figures);
    }
}
