package io.github.roviec.office.web.documents;

import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.documents.Sheet.Stretch;
import java.util.ArrayList;
import java.util.List;

/// Counts how much of a paper is accounted for, in characters that can be seen.
final class Coverage {

    private static final List<String> KINDS =
            List.of("DIRECTIVE", "ASSESSMENT", "FIGURE", "HEADING", "BOILERPLATE", "UNREAD");

    private Coverage() {}

    /// @param passages cover the text in order; `look` is the passage's kind
    static Cover of(String text, List<Stretch> passages, Sheet sheet) {
        int length = Math.max(1, text.length());
        int seen = Math.max(1, visible(text, 0, text.length()));
        List<Cover.Stretch> stretches = new ArrayList<>();
        List<Cover.Part> parts = new ArrayList<>();
        int unread = 0;
        for (String kind : KINDS) {
            int sum = 0;
            String first = null;
            for (Stretch passage : passages) {
                int visible = passage.look().equals(kind) ? visible(text, passage.start(), passage.end()) : 0;
                sum += visible;
                if (visible > 0 && first == null) {
                    first = sheet.anchorAt(passage.start());
                }
            }
            unread = sum;
            if (sum > 0) {
                parts.add(new Cover.Part(kind, Shown.share(sum, seen), "UNREAD".equals(kind) ? first : null));
            }
        }
        for (Stretch passage : passages) {
            int visible = visible(text, passage.start(), passage.end());
            if (visible > 0) {
                int x = (int) (1000L * passage.start() / length);
                int width = (int) Math.max(1, 1000L * passage.end() / length - x);
                stretches.add(new Cover.Stretch(
                        passage.look(), x, width, sheet.anchorAt(passage.start()), Shown.share(visible, seen)));
            }
        }
        return new Cover(Shown.share(seen - unread, seen), stretches, parts);
    }

    private static int visible(String text, int start, int end) {
        return (int) text.substring(start, end)
                .chars()
                .filter(c -> !Character.isWhitespace(c) && c != '*')
                .count();
    }
}
