package io.github.roviec.notice.score;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Counts over one paper or many. Lead, coordinating units, deadline, citations and supervisor are counted over the
/// orders that were matched.
///
/// @param annotated         orders that a person wrote down
/// @param found             orders of the reading
/// @param matched           orders of both that are one (words overlap by 60 % or more)
/// @param lead              matched orders whose leads are the same set
/// @param wrongLead         matched orders whose leads have nothing in common
/// @param due               matched orders with the same date, or both without
/// @param citedAnnotated    citations that a person wrote down
/// @param citedFound        citations of the reading
/// @param cited             citations in both
/// @param withAnnotated     coordinating units that a person wrote down
/// @param withFound         coordinating units of the reading
/// @param with              coordinating units in both
/// @param supervisors       orders for which a person wrote down a supervisor
/// @param supervised        orders whose supervisor was found
public record Score(
        int annotated,
        int found,
        int matched,
        int lead,
        int wrongLead,
        int due,
        int citedAnnotated,
        int citedFound,
        int cited,
        int withAnnotated,
        int withFound,
        int with,
        int supervisors,
        int supervised) {

    public static final Score NOTHING = new Score(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    private static final int NAME_WIDTH = 40;

    public Score plus(Score other) {
        return new Score(
                annotated + other.annotated,
                found + other.found,
                matched + other.matched,
                lead + other.lead,
                wrongLead + other.wrongLead,
                due + other.due,
                citedAnnotated + other.citedAnnotated,
                citedFound + other.citedFound,
                cited + other.cited,
                withAnnotated + other.withAnnotated,
                withFound + other.withFound,
                with + other.with,
                supervisors + other.supervisors,
                supervised + other.supervised);
    }

    /// Between 0 and 1; nothing to find and nothing found is right.
    public double f1() {
        return f1(matched, annotated, found);
    }

    public double citationF1() {
        return f1(cited, citedAnnotated, citedFound);
    }

    public double coordinatingF1() {
        return f1(with, withAnnotated, withFound);
    }

    /// Share of matched orders whose lead is exactly right; 1 where nothing was matched.
    public double leadRight() {
        return share(lead);
    }

    public double leadWrong() {
        return matched == 0 ? 0 : share(wrongLead);
    }

    public double dueRight() {
        return share(due);
    }

    private double share(int of) {
        return matched == 0 ? 1 : (double) of / matched;
    }

    private static double f1(int hit, int annotated, int found) {
        return annotated + found == 0 ? 1 : 2.0 * hit / (annotated + found);
    }

    /// One row of the table, in per cent to one digit; "-" where there is nothing to count.
    public String row(String name) {
        String head = name.substring(0, Math.min(name.length(), NAME_WIDTH));
        return head + " ".repeat(NAME_WIDTH - head.length())
                + " gold " + count(annotated, 4) + " found " + count(found, 4)
                + " | directive P " + percent(matched, found) + " R " + percent(matched, annotated)
                + " F1 " + shown(100 * f1())
                + " | lead " + percent(lead, matched) + " wrong " + count(wrongLead, 3)
                + " | coord F1 " + shown(100 * coordinatingF1())
                + " | due " + percent(due, matched)
                + " | cites F1 " + shown(100 * citationF1())
                + " | supervisor " + supervised + "/" + supervisors;
    }

    private static String percent(int part, int whole) {
        return whole == 0 ? "    -" : shown(100.0 * part / whole);
    }

    // Half to even on the exact binary value, as other programs print it: String.format rounds the shortest decimal up.
    private static String shown(double value) {
        return right(new BigDecimal(value).setScale(1, RoundingMode.HALF_EVEN).toPlainString(), 5);
    }

    private static String count(int count, int width) {
        return right(String.valueOf(count), width);
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }
}
