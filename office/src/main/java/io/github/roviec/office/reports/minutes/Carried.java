package io.github.roviec.office.reports.minutes;

import io.github.roviec.office.reports.paper.Live;
import io.github.roviec.office.reports.paper.Run;
import io.github.roviec.office.reports.paper.TaskSource;
import io.github.roviec.office.reports.paper.Words;
import io.github.roviec.office.tasks.TaskRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A directive of the last meeting that is not done, told as a fact: it was ordered once and must not be read as a new
/// order.
final class Carried {

    private static final Pattern ORDER = Pattern.compile(
            "^(?:giao|yêu cầu|đề nghị|phân công)\\s+(?:cho\\s+)?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BETWEEN = Pattern.compile("^\\s*(?:,|và|:|;|-)?\\s*");
    private static final Pattern STILL_ORDERS = Pattern.compile(
            "(?:^|[\\s\"“(])(?:giao|yêu cầu|đề nghị|phân công)\\s", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LONGEST = 160;

    private Carried() {}

    static List<Run> line(Unfinished.Line line) {
        TaskRow task = line.task();
        List<Run> runs = new ArrayList<>();
        runs.add(Words.plain(String.join(", ", task.leads()) + " chưa hoàn thành nhiệm vụ "));
        runs.add(new Live(task.code().value(), new TaskSource(task.code().value(), "code")));
        String deed = deed(task.text(), task.leads());
        LocalDate due = task.due().date();
        List<String> notes = new ArrayList<>();
        if (due != null) {
            notes.add("hạn " + Opening.day(due));
        }
        if (line.meetings() > 1) {
            notes.add(line.meetings() + " phiên họp liên tiếp");
        }
        runs.add(Words.plain((deed.isEmpty() ? "" : ": " + deed)
                + (notes.isEmpty() ? "" : " (" + String.join("; ", notes) + ")")
                + "."));
        return runs;
    }

    /// What is to be done, without the words that order it and the names of those who were told; empty where an order
    /// would be left in it.
    static String deed(String text, List<String> leads) {
        String rest = ORDER.matcher(text.strip()).replaceFirst("");
        boolean named = true;
        while (named) {
            named = false;
            for (String lead : leads) {
                if (rest.toLowerCase(Locale.ROOT).startsWith(lead.toLowerCase(Locale.ROOT))) {
                    rest = BETWEEN.matcher(rest.substring(lead.length())).replaceFirst("");
                    named = true;
                }
            }
        }
        int sentence = rest.indexOf(". ");
        String first =
                (sentence > 0 ? rest.substring(0, sentence) : rest).strip().replaceAll("[.;,]+$", "");
        if (STILL_ORDERS.matcher(first).find()) {
            return "";
        }
        return first.length() <= LONGEST ? first : first.substring(0, first.lastIndexOf(' ', LONGEST)) + "…";
    }
}
