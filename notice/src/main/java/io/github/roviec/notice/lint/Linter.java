package io.github.roviec.notice.lint;

import io.github.roviec.notice.directive.Deadline;
import io.github.roviec.notice.directive.Directive;
import io.github.roviec.notice.directive.TaskClass;
import io.github.roviec.notice.lint.Remark.Severity;
import io.github.roviec.notice.mention.Citation;
import io.github.roviec.notice.mention.Mentions;
import io.github.roviec.notice.mention.TimeMention;
import io.github.roviec.notice.text.SourceText;
import io.github.roviec.notice.text.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Looks for what a person should look at. Codes are stable; messages say what was seen and what to do.
public final class Linter {

    private final SourceText source;
    private final Tokens tokens;
    private final Mentions mentions;
    private final List<Remark> found = new ArrayList<>();

    public Linter(SourceText source, Tokens tokens, Mentions mentions) {
        this.source = source;
        this.tokens = tokens;
        this.mentions = mentions;
    }

    /// All remarks. `paper` is the day of the meeting or of the paper.
    public List<Remark> remarks(List<Directive> directives, @Nullable LocalDate paper) {
        if (paper != null) {
            citationsAfter(paper);
        }
        impossibleDates();
        found.addAll(new Wording(source, tokens).remarks());
        found.addAll(new Spelling(source, tokens).remarks());
        directives.forEach(this::directive);
        return found;
    }

    private void citationsAfter(LocalDate paper) {
        for (Citation citation : mentions.citations()) {
            LocalDate date = citation.date();
            if (date != null && date.isAfter(paper)) {
                found.add(new Remark(
                        "citation-after-meeting",
                        Severity.ERROR,
                        "Văn bản " + citation.number() + " ghi ngày " + day(date) + ", sau ngày " + day(paper)
                                + " của phiên họp hoặc của văn bản này. Kiểm tra lại số và ngày của văn bản được dẫn.",
                        citation.span()));
            }
        }
    }

    private void impossibleDates() {
        for (int i = 0; i < tokens.size(); i++) {
            TimeMention time = tokens.is(i, "ngày") ? mentions.time(i) : null;
            if (time != null && time.year() > 0 && time.lastDay(null) == null) {
                found.add(new Remark(
                        "date-impossible",
                        Severity.ERROR,
                        "Ngày \"" + time.span().of(source.raw()) + "\" không có trong lịch. Kiểm tra lại ngày.",
                        time.span()));
            }
        }
    }

    private void directive(Directive directive) {
        if (directive.lead().isEmpty()) {
            found.add(new Remark(
                    "directive-without-lead",
                    Severity.WARNING,
                    "Nội dung giao việc không nêu đơn vị chủ trì. Chọn đơn vị chủ trì trước khi giao.",
                    directive.span()));
        }
        boolean undated = directive.deadline().basis() == Deadline.Basis.NONE;
        if (undated && directive.taskClass() != TaskClass.ONGOING) {
            found.add(new Remark(
                    "directive-without-deadline",
                    Severity.INFO,
                    "Nội dung giao việc không nêu thời hạn. Để \"không thời hạn\" hoặc hỏi lại người kết luận.",
                    directive.span()));
        }
    }

    private static String day(LocalDate date) {
        return date.getDayOfMonth() + "/" + date.getMonthValue() + "/" + date.getYear();
    }
}
