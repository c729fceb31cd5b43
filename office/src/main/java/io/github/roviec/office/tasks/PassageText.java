package io.github.roviec.office.tasks;

import java.util.regex.Pattern;

/// A passage of a paper as one line of running text.
final class PassageText {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern LIST_MARK = Pattern.compile("^[-–+*•\\s]+");

    private PassageText() {}

    static String of(String text, int start, int end) {
        String line = SPACE.matcher(text.substring(start, end)).replaceAll(" ").strip();
        return LIST_MARK.matcher(line).replaceFirst("").strip();
    }
}
