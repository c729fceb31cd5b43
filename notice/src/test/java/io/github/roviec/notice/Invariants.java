package io.github.roviec.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.notice.directive.Addressee;
import io.github.roviec.notice.directive.Deadline;
import io.github.roviec.notice.directive.Directive;
import io.github.roviec.notice.lint.Code;
import io.github.roviec.notice.lint.Remark;
import io.github.roviec.notice.text.Span;
import io.github.roviec.notice.tree.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What is true of every reading. All tests that read go through here.
final class Invariants {

    private static final NoticeReader READER = NoticeReader.standard();

    private Invariants() {}

    static Reading read(String text) {
        return check(text, READER.read(text));
    }

    static Reading read(String text, List<KnownUnit> units) {
        return check(text, READER.withUnits(units).read(text));
    }

    static Reading check(String text, Reading reading) {
        assertThat(reading.text()).isEqualTo(text);
        int at = 0;
        for (Passage passage : reading.passages()) {
            assertThat(passage.span().start()).as("passages follow each other").isEqualTo(at);
            assertThat(passage.span().length()).as("passages hold something").isPositive();
            at = passage.span().end();
        }
        assertThat(at).as("passages cover the text").isEqualTo(text.length());
        for (Span span : spans(reading)) {
            assertThat(span.end()).as("span within the text").isLessThanOrEqualTo(text.length());
        }
        for (Remark remark : reading.remarks()) {
            assertThat(remark.message()).isNotBlank();
            assertThat(remark.fix())
                    .as(remark.code())
                    .isNotEqualTo(remark.span().of(text));
            assertThat(Arrays.stream(Code.values()).map(Code::text)).contains(remark.code());
        }
        for (int i = 0; i < reading.directives().size(); i++) {
            directive(text, reading, reading.directives().get(i), i);
        }
        return reading;
    }

    private static void directive(String text, Reading reading, Directive directive, int index) {
        assertThat(directive.id()).isEqualTo(String.valueOf(index + 1));
        assertThat(directive.span().length()).isPositive();
        assertThat(directive.why()).as("a directive says why").isNotEmpty();
        assertThat(directive.text()).isNotBlank().doesNotContain("\n");
        assertThat(text.substring(directive.span().start(), directive.span().start() + 1))
                .as("a directive begins where its text begins")
                .isNotBlank();
        Deadline deadline = directive.deadline();
        assertThat(deadline.date() == null || deadline.text() != null)
                .as("a date has its words")
                .isTrue();
        assertThat(deadline.text() == null).isEqualTo(deadline.span() == null);
        assertThat(deadline.date() == null).isEqualTo(deadline.basis() == Deadline.Basis.NONE);
        assertThat(directive.sharedWith())
                .doesNotContain(directive.id())
                .allMatch(id -> Integer.parseInt(id) <= reading.directives().size());
        for (Addressee lead : directive.lead()) {
            assertThat(lead.name()).isNotBlank();
            assertThat(lead.mention()).isNotBlank();
        }
    }

    private static List<Span> spans(Reading reading) {
        var spans = new ArrayList<Span>();
        reading.citations().forEach(c -> spans.add(c.span()));
        reading.figures().forEach(f -> spans.add(f.span()));
        reading.remarks().forEach(r -> spans.add(r.span()));
        for (Directive directive : reading.directives()) {
            spans.add(directive.span());
            directive.lead().forEach(a -> spans.add(a.span()));
            directive.coordinating().forEach(a -> spans.add(a.span()));
            directive.citations().forEach(c -> spans.add(c.span()));
            if (directive.deadline().span() != null) {
                spans.add(directive.deadline().span());
            }
        }
        return spans;
    }
}
