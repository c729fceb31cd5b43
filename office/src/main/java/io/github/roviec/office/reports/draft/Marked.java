package io.github.roviec.office.reports.draft;

import io.github.roviec.office.reports.paper.Live;
import io.github.roviec.office.reports.paper.Run;
import io.github.roviec.office.reports.paper.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words and linked numbers as a person edits them: a number stands in «38,7 %» and stays linked while it
/// stands there unchanged. One that is changed or written without the marks is the writer's own.
public final class Marked {

    private static final Pattern NUMBER = Pattern.compile("«([^«»]*)»");

    private Marked() {}

    public static String write(List<Run> runs) {
        return runs.stream()
                .map(run -> run instanceof Live live ? "«" + live.text() + "»" : run.text())
                .collect(Collectors.joining());
    }

    /// @param before what stood there: words that were not touched stay as they were, with their emphasis
    public static List<Run> read(String typed, List<Run> before) {
        String clean = typed.replace("\r", "").replaceAll("\\s*\\n\\s*", " ").strip();
        if (clean.equals(write(before).strip())) {
            return before;
        }
        List<Live> left = new ArrayList<>();
        before.forEach(run -> {
            if (run instanceof Live live) {
                left.add(live);
            }
        });
        List<Run> runs = new ArrayList<>();
        Matcher number = NUMBER.matcher(clean);
        int from = 0;
        while (number.find()) {
            add(runs, clean.substring(from, number.start()));
            take(left, number.group(1), runs);
            from = number.end();
        }
        add(runs, clean.substring(from));
        return runs;
    }

    private static void take(List<Live> left, String text, List<Run> runs) {
        for (Live live : left) {
            if (live.text().equals(text.strip())) {
                left.remove(live);
                runs.add(live);
                return;
            }
        }
        add(runs, text);
    }

    private static void add(List<Run> runs, String words) {
        if (words.isEmpty()) {
            return;
        }
        if (!runs.isEmpty() && runs.getLast() instanceof Words(String text, boolean bold, boolean italic)) {
            runs.set(runs.size() - 1, new Words(text + words, bold, italic));
        } else {
            runs.add(Words.plain(words));
        }
    }
}
