package io.github.roviec.notice;

/// How far two words lie apart.
final class Distance {

    private Distance() {}

    /// Whether one letter put in, left out or changed makes `b` of `a`.
    static boolean one(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1 || a.equals(b)) {
            return false;
        }
        int start = 0;
        int limit = Math.min(a.length(), b.length());
        while (start < limit && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < limit - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        boolean digits = start < limit && (Character.isDigit(a.charAt(start)) || Character.isDigit(b.charAt(start)));
        return Math.max(a.length(), b.length()) - start - end == 1 && !digits;
    }
}
