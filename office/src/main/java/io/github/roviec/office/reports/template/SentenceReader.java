package io.github.roviec.office.reports.template;

import io.github.roviec.office.reports.template.Sentence.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes a sentence of a template apart.
final class SentenceReader {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    /// What stands in brackets and is no place of a figure, or a square bracket that has no other.
    static final class Wrong extends RuntimeException {
        private final String what;

        Wrong(String what) {
            super(what);
            this.what = what;
        }

        String what() {
            return what;
        }
    }

    private SentenceReader() {}

    /// Fails with {@link Wrong}; words in brackets that are no place of a figure stay words.
    static Sentence read(String written) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (int open = written.indexOf('['); open >= 0; open = written.indexOf('[', from)) {
            int close = written.indexOf(']', open);
            int next = written.indexOf('[', open + 1);
            if (close < 0 || (next >= 0 && next < close)) {
                throw new Wrong("[");
            }
            add(parts, written.substring(from, open), false);
            add(parts, written.substring(open + 1, close), true);
            from = close + 1;
        }
        add(parts, written.substring(from), false);
        Sentence sentence = new Sentence(written, parts);
        if (sentence.places().findAny().isEmpty()) {
            throw new Wrong("{số …}");
        }
        if (sentence.places().anyMatch(FigurePlace::ofThatUnit)
                && sentence.unit().isEmpty()) {
            throw new Wrong("của đơn vị");
        }
        return sentence;
    }

    private static void add(List<Part> parts, String written, boolean optional) {
        if (written.contains("]")) {
            throw new Wrong("]");
        }
        List<Sentence.Piece> pieces = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        Matcher place = PLACE.matcher(written);
        int from = 0;
        while (place.find()) {
            words.append(written, from, place.start());
            Optional<FigurePlace> figure = FigurePlace.of(place.group(1));
            if (figure.isPresent()) {
                say(pieces, words);
                pieces.add(new Sentence.Figure(figure.get()));
            } else {
                words.append(place.group());
            }
            from = place.end();
        }
        words.append(written.substring(from));
        say(pieces, words);
        if (!pieces.isEmpty()) {
            parts.add(new Part(optional, pieces));
        }
    }

    private static void say(List<Sentence.Piece> pieces, StringBuilder words) {
        if (!words.isEmpty()) {
            pieces.add(new Sentence.Said(words.toString()));
            words.setLength(0);
        }
    }
}
