package io.github.roviec.notice.text;

import java.util.Set;

/// Whether a line begins like an item of a list. What the mark means is the tree's business.
final class Marks {

    private static final Set<String> DANGLING = Set.of(
            "các", "những", "và", "hoặc", "của", "với", "cho", "theo", "tại", "về", "trong", "là", "được", "từ", "do",
            "để", "trên", "có", "đến", "bằng", "giữa", "ngày", "tháng", "số");

    private static final Set<String> PLACES = Set.of("thành phố", "tỉnh", "huyện", "quận", "xã", "phường", "thị");

    private Marks() {}

    static boolean listMark(CharSequence text, int start, int end) {
        char c = text.charAt(start);
        if (c == '-' || c == '+' || c == '*' || c == '•') {
            return start + 1 < end && text.charAt(start + 1) != '-';
        }
        int i = start + (c == '(' ? 1 : 0);
        int word = i;
        while (i < end && i < word + 5 && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        if (i == word || i >= end) {
            return false;
        }
        char close = text.charAt(i);
        boolean number = Character.isDigit(text.charAt(word));
        boolean brief = i - word <= (number ? 2 : 4) && (number || i - word == 1 || isRoman(text, word, i));
        return brief
                && (c == '('
                        ? close == ')'
                        : close == ')' || (close == '.' && (number || isHeadLetter(text, word, i))));
    }

    /// A hyphen or number that a hard wrap brought to the start of a line ("- 2025 sang thực hiện").
    static boolean looksWrapped(CharSequence text, int start, int end) {
        if (text.charAt(start) != '-') {
            return false;
        }
        int i = start + 1;
        while (i < end && text.charAt(i) == ' ') {
            i++;
        }
        return i < end && (Character.isDigit(text.charAt(i)) || Character.isLowerCase(text.charAt(i)));
    }

    /// Whether a line has letters, all of them capitals.
    static boolean capitals(CharSequence text, int start, int end) {
        boolean letters = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters |= Character.isLetter(c);
        }
        return letters;
    }

    /// "Phòng … trình", the end of an agenda item on a line of its own.
    static boolean presents(CharSequence text, int start, int end) {
        int last = text.charAt(end - 1) == '.' ? end - 1 : end;
        return last - start > 6 && last - start < 80 && "trình".contentEquals(text.subSequence(last - 5, last));
    }

    /// "./." ends a paper.
    static boolean closes(CharSequence text, int end) {
        return end >= 2 && text.charAt(end - 2) == '/';
    }

    /// Whether the last word cannot end a paragraph.
    static boolean dangles(CharSequence text, int start, int end) {
        int i = end;
        while (i > start && text.charAt(i - 1) != ' ') {
            i--;
        }
        return DANGLING.contains(text.subSequence(i, end).toString());
    }

    /// "… tham mưu Ủy ban nhân dân / Thành phố …": a body of the people whose place stands on the next line.
    static boolean wantsPlace(CharSequence text, int start, int end, int next, int nextEnd) {
        String before = text.subSequence(Math.max(start, end - 9), end).toString();
        String after = text.subSequence(next, Math.min(nextEnd, next + 10)).toString();
        return before.equalsIgnoreCase(" nhân dân")
                && PLACES.stream().anyMatch(place -> after.regionMatches(true, 0, place, 0, place.length()))
                && !capitals(text, next, nextEnd);
    }

    private static boolean isHeadLetter(CharSequence text, int start, int end) {
        return isRoman(text, start, end) || end - start == 1;
    }

    private static boolean isRoman(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if ("IVXivx".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
