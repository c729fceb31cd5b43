package io.github.roviec.notice.directive;

import io.github.roviec.notice.mention.DaysOff;
import io.github.roviec.notice.mention.Mentions;
import io.github.roviec.notice.mention.TimeMention;
import io.github.roviec.notice.rule.Family;
import io.github.roviec.notice.rule.Hit;
import io.github.roviec.notice.rule.RuleBook;
import io.github.roviec.notice.text.SourceText;
import io.github.roviec.notice.text.Tokens;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads by when. A sentence with several dates (send by, submit by) is due on the last of them.
final class Deadlines {

    private static final int NEAR_END = 32;
    private static final int LONGEST_EVENT = 10;

    private static final String[] BEFORE_TIME = {
        "trước", "ngày", "vào", "chậm", "nhất", "trong", "vòng", "thời", "hạn", "giờ", "h", "thứ", "không", "quá",
        "tối", "đa", "là"
    };

    private final SourceText source;
    private final Tokens tokens;
    private final Mentions mentions;
    private final RuleBook book;
    private final @Nullable LocalDate paper;
    private final @Nullable LocalDate issued;

    /// `paper` completes dates without a year, and what lies before it is no deadline; from `issued`, the day on which
    /// the paper was signed, days are counted.
    Deadlines(Workbench bench) {
        this.source = bench.source();
        this.tokens = bench.tokens();
        this.mentions = bench.mentions();
        this.book = bench.book();
        this.paper = bench.paper();
        this.issued = bench.issued();
    }

    /// The deadline that `hits` give from token `from` on.
    Deadline of(List<Hit> hits, int from, Deadline.Basis basis) {
        Deadline last = Deadline.NONE;
        boolean finished = false;
        for (Hit hit : hits) {
            if (!hit.is(Family.DEADLINE) || hit.from() < from || mentions.cited(hit.to() - 1)) {
                continue;
            }
            if (hit.says("opening") && hit.from() != from && !linked(hit, from)) {
                // "…, đến ngày 30/9, …" inside a sentence may be the day of some figure
                continue;
            }
            if (onwards(hit.to())) {
                continue;
            }
            if (hit.says("event") || hit.says("scope") && basis == Deadline.Basis.EXPLICIT) {
                continue;
            }
            LocalDate date = date(hit);
            LocalDate before = last.date();
            // "hoàn thành trước ngày …, triển khai trong năm …": the year only says when the work goes on
            boolean year = tokens.is(hit.from(), "trong") && tokens.is(hit.from() + 1, "năm");
            if (date == null || paper != null && date.isBefore(paper) || year && finished) {
                continue;
            }
            boolean firm = tokens.isAny(hit.from(), "hoàn", "trước", "chậm", "xong", "thời");
            if (before == null || date.isAfter(before) || firm && soft(last)) {
                finished |= firm;
                int start = tokens.start(hit.from());
                int end = tokens.end(hit.to() - 1);
                last = new Deadline(date, basis, source.text(start, end), source.span(start, end));
            }
        }
        return last;
    }

    /// "Đồng thời, đến ngày 30/9, …": only a linking word stands before it.
    private boolean linked(Hit hit, int from) {
        Hit link = book.at(Family.CIRCUMSTANCE, tokens, from, hit.from());
        return link != null
                && link.says("link")
                && hit.from() == (tokens.is(link.to(), ",") ? link.to() + 1 : link.to());
    }

    /// "trong năm 2025 và các năm tiếp theo": no end is set.
    private boolean onwards(int at) {
        return tokens.is(at, "và") && tokens.isAny(at + 1, "các", "những") && tokens.is(at + 2, "năm");
    }

    private static boolean soft(Deadline deadline) {
        String text = deadline.text();
        return text != null && text.toLowerCase(java.util.Locale.ROOT).startsWith("trong năm");
    }

    /// Words that say by when without a date: over and over, or counted from an event. No deadline where there are
    /// none.
    Deadline undated(List<Hit> hits, int from, int to) {
        for (Hit hit : hits) {
            boolean event = (hit.is(Family.DEADLINE, "event") || hit.is(Family.DEADLINE, "since"))
                    && tokens.isNumber(hit.from() - 1);
            boolean periodic = hit.is(Family.RECURRING, "periodic");
            if (hit.from() < from || !event && !periodic) {
                continue;
            }
            int start = hit.from();
            while (start > from && (tokens.isNumber(start - 1) || tokens.isAny(start - 1, BEFORE_TIME))) {
                start--;
            }
            int end = hit.to();
            while (event && end < Math.min(to, hit.to() + LONGEST_EVENT) && tokens.isWord(end)) {
                end++;
            }
            int first = tokens.start(start);
            int last = tokens.end(end - 1);
            return new Deadline(null, Deadline.Basis.NONE, source.text(first, last), source.span(first, last));
        }
        return Deadline.NONE;
    }

    /// The deadline that a lead-in ending at token `to` gives to its list: it stands at its end.
    Deadline ofList(List<Hit> hits, int from, int to) {
        return of(hits, Math.max(from, to - NEAR_END), Deadline.Basis.INHERITED);
    }

    /// "10 ngày kể từ ngày ký", "05 ngày làm việc kể từ ngày ban hành": counted from the day on which
    /// the paper was signed, not from the meeting that it records. No date where that day is still to
    /// be written, or where the days off of the year are not known.
    private @Nullable LocalDate since(Hit hit) {
        String days = tokens.key(hit.from() - 1);
        if (issued == null || !tokens.isNumber(hit.from() - 1) || days.length() > 3) {
            return null;
        }
        int count = Integer.parseInt(days);
        boolean working = tokens.is(hit.from() + 1, "làm");
        return working ? DaysOff.shipped().after(issued, count) : issued.plusDays(count);
    }

    private @Nullable LocalDate date(Hit hit) {
        if (hit.says("since")) {
            return since(hit);
        }
        int end = hit.says("opening") ? hit.to() - 1 : hit.to();
        for (int i = hit.from(); i < end; i++) {
            TimeMention time = hit.says("scope") && tokens.isNumber(i) ? null : mentions.time(i);
            if (time != null && time.to() == end) {
                return time.lastDay(paper);
            }
        }
        return null;
    }
}
