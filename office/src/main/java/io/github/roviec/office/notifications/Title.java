package io.github.roviec.office.notifications;

import io.github.roviec.office.tasks.TaskCode;

/// What a message says of a task, and all that it says: the code and the beginning of the order.
public final class Title {

    /// Characters of the order.
    static final int LONGEST = 110;

    private Title() {}

    /// "2024-0031 · Tham mưu điều chỉnh kế hoạch vốn đầu tư công, …"
    public static String of(TaskCode code, String text) {
        return code.value() + " · " + shortened(text);
    }

    /// On one line, and not longer than a person reads there.
    static String shortened(String written) {
        String text = written.strip().replaceAll("\\s+", " ");
        if (text.length() <= LONGEST) {
            return text;
        }
        int cut = text.lastIndexOf(' ', LONGEST);
        // A word that fills the whole line is cut in its middle, but never inside a character.
        int end = cut > LONGEST / 2 ? cut : text.offsetByCodePoints(0, text.codePointCount(0, LONGEST - 1));
        return text.substring(0, end).replaceFirst("[\\s,;:.]+$", "") + " …";
    }
}
