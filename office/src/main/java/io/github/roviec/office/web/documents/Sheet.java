package io.github.roviec.office.web.documents;

import io.github.roviec.office.web.documents.SheetBlock.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Lays a paper out as paragraphs of runs, each lit by what was found there.
///
/// Nothing is added to the text and nothing is taken from it but line breaks; stray markup ("***") stays in the page,
/// unseen, so that every run's characters are the text's characters.
final class Sheet {

    /// A stretch of the paper and what it is. `id` 0 when it is nobody's proposal.
    record Stretch(int start, int end, String look, long id) {
        int length() {
            return end - start;
        }
    }

    private static final Pattern STRAY = Pattern.compile("\\*+");
    private static final Pattern BULLET = Pattern.compile("[-+–•*]\\s.*", Pattern.DOTALL);
    private static final Pattern SENTENCE = Pattern.compile("\\d.*|.*[.:;]", Pattern.DOTALL);
    private static final Pattern SMALL = Pattern.compile("(?i)nơi nhận.{0,3}");

    private final String text;
    private final List<Stretch> passages;
    private final List<Stretch> proposals;
    private final List<Stretch> marks;
    private final List<Stretch> doubtful;
    private final Map<Integer, String> anchors = new HashMap<>();
    private final TreeSet<Integer> borders = new TreeSet<>();

    /// @param passages  `look` is the passage's kind
    /// @param proposals `look` are the style classes of its state
    /// @param marks     `look` is the mark's kind
    /// @param doubtful  words of which the machine is not sure
    Sheet(String text, List<Stretch> passages, List<Stretch> proposals, List<Stretch> marks, List<Stretch> doubtful) {
        this.text = text;
        this.passages = passages;
        this.proposals = proposals;
        this.marks = marks;
        this.doubtful = doubtful;
        for (List<Stretch> layer : List.of(passages, proposals, marks, doubtful)) {
            for (Stretch stretch : layer) {
                borders.add(firstLetter(stretch.start()));
                borders.add(stretch.start());
                borders.add(stretch.end());
            }
        }
        STRAY.matcher(text).results().forEach(stray -> {
            borders.add(stray.start());
            borders.add(stray.end());
        });
        passages.forEach(passage -> anchor(passage, "UNREAD".equals(passage.look()) ? "u" : "s", passage.start()));
        marks.forEach(mark -> anchor(mark, "m", mark.start()));
        proposals.forEach(proposal -> anchor(proposal, "t", proposal.id()));
    }

    private void anchor(Stretch stretch, String letter, long number) {
        anchors.put(firstLetter(stretch.start()), letter + number);
    }

    /// The name of the place where a stretch begins.
    String anchorAt(int start) {
        return anchors.getOrDefault(firstLetter(start), "paper");
    }

    List<SheetBlock> blocks() {
        List<SheetBlock> blocks = new ArrayList<>();
        boolean small = false;
        int start = 0;
        while (start <= text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            String line =
                    STRAY.matcher(text.substring(start, end)).replaceAll("").strip();
            if (!line.isEmpty()) {
                small |= SMALL.matcher(line).matches();
                blocks.add(new SheetBlock(kind(line, start, end, small, blocks), runs(start, end)));
            }
            start = end + 1;
        }
        return blocks;
    }

    private String kind(String line, int start, int end, boolean small, List<SheetBlock> before) {
        boolean capitals = line.length() < 80
                && line.chars().anyMatch(Character::isLetter)
                && line.chars().noneMatch(Character::isLowerCase);
        boolean underTitle = before.size() < 4
                && line.length() < 160
                && !SENTENCE.matcher(line).matches()
                && !before.isEmpty()
                && "TITLE".equals(before.getLast().kind());
        if (capitals || underTitle) {
            return "TITLE";
        } else if (small) {
            return "SMALL";
        }
        int heading = passages.stream()
                .filter(passage -> "HEADING".equals(passage.look()))
                .mapToInt(passage -> Math.max(0, Math.min(end, passage.end()) - Math.max(start, passage.start())))
                .sum();
        if (heading > 0.6 * (end - start)) {
            return "HEADING";
        }
        return BULLET.matcher(line).matches() ? "BULLET" : "TEXT";
    }

    private List<Run> runs(int start, int end) {
        List<Run> runs = new ArrayList<>();
        int from = start;
        while (from < end) {
            Integer border = borders.higher(from);
            int to = border == null ? end : Math.min(end, border);
            runs.add(run(from, to));
            from = to;
        }
        return runs;
    }

    private Run run(int from, int to) {
        String piece = text.substring(from, to);
        Stretch proposal = smallest(proposals, from);
        if (STRAY.matcher(piece).matches()) {
            return new Run(piece, from, "stray", null, anchors.get(from));
        }
        StringBuilder look = new StringBuilder();
        Stretch passage = smallest(passages, from);
        if (proposal != null) {
            look.append(proposal.look());
        } else if (!piece.isBlank()) {
            look.append("u ").append(passage == null ? "UNREAD" : passage.look());
        }
        Stretch mark = smallest(marks, from);
        if (mark != null) {
            look.append(" m m-").append(mark.look());
        }
        if (smallest(doubtful, from) != null) {
            look.append(" unsure");
        }
        return new Run(piece, from, look.toString(), proposal == null ? null : proposal.id(), anchors.get(from));
    }

    private static @Nullable Stretch smallest(List<Stretch> stretches, int at) {
        return stretches.stream()
                .filter(stretch -> stretch.start() <= at && at < stretch.end())
                .min(Comparator.comparingInt(Stretch::length))
                .orElse(null);
    }

    private int firstLetter(int from) {
        int at = from;
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '*')) {
            at++;
        }
        return at < text.length() ? at : from;
    }
}
