package io.github.roviec.office.documents;

import io.github.roviec.notice.Reading;
import io.github.roviec.notice.directive.Addressee;
import io.github.roviec.notice.directive.Directive;
import io.github.roviec.notice.directive.Supervisor;
import io.github.roviec.notice.mention.Citation;
import io.github.roviec.notice.mention.Figure;
import io.github.roviec.notice.mention.VietnameseNumber;
import io.github.roviec.notice.text.Span;
import io.github.roviec.office.organisation.GroupId;
import io.github.roviec.office.organisation.UnitId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// From the library's words to this room's: its types go no further.
final class Found {

    /// How units and groups of the office are named to the library, so that they can be found again.
    static final String UNIT = "unit:";

    static final String GROUP = "group:";

    private Found() {}

    static FoundDirective directive(Directive found) {
        Supervisor supervisor = found.supervisor();
        return new FoundDirective(
                found.id(),
                found.section(),
                found.text(),
                found.span().start(),
                found.span().end(),
                Stream.concat(
                                found.lead().stream().map(party -> party("LEAD", party)),
                                found.coordinating().stream().map(party -> party("COORDINATING", party)))
                        .toList(),
                supervisor == null ? null : supervisor.name(),
                supervisor == null ? null : supervisor.position(),
                found.deadline().date(),
                found.deadline().basis().name(),
                found.deadline().text(),
                found.taskClass().name(),
                found.product(),
                found.citations().stream().map(Citation::number).toList(),
                found.items(),
                found.sharedWith());
    }

    private static FoundParty party(String role, Addressee found) {
        Long unit = key(UNIT, found.code());
        Long group = key(GROUP, found.code());
        return new FoundParty(
                role,
                unit == null ? null : new UnitId(unit),
                group == null ? null : new GroupId(group),
                found.name(),
                found.mention(),
                found.sure());
    }

    private static @Nullable Long key(String kind, @Nullable String code) {
        return code != null && code.startsWith(kind) ? Long.valueOf(code.substring(kind.length())) : null;
    }

    static Remark remark(io.github.roviec.notice.lint.Remark found) {
        return new Remark(
                found.code(),
                found.severity().name(),
                found.message(),
                found.span().start(),
                found.span().end(),
                found.fix());
    }

    static List<Passage> passages(Reading reading) {
        return reading.passages().stream()
                .map(found -> new Passage(
                        found.kind().name(), found.span().start(), found.span().end()))
                .toList();
    }

    /// In the order of the text.
    static List<Mark> marks(Reading reading) {
        List<Mark> marks = new ArrayList<>();
        reading.citations().forEach(found -> marks.add(mark("CITATION", found.span(), label(found))));
        reading.figures().forEach(found -> marks.add(mark("FIGURE", found.span(), label(found))));
        reading.remarks().forEach(found -> marks.add(mark("REMARK", found.span(), found.message())));
        marks.sort(Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end));
        return List.copyOf(marks);
    }

    /// In the order of the text.
    static List<FoundFigure> figures(Reading reading) {
        return reading.figures().stream()
                .map(found -> new FoundFigure(
                        found.value(),
                        found.of(),
                        found.measure(),
                        found.subject(),
                        found.unit(),
                        found.period(),
                        found.base(),
                        found.span().start(),
                        found.span().end()))
                .sorted(Comparator.comparingInt(FoundFigure::start))
                .toList();
    }

    private static Mark mark(String kind, Span span, String label) {
        return new Mark(kind, span.start(), span.end(), label);
    }

    private static String label(Citation found) {
        String kind = found.kind() == null ? "" : found.kind() + " ";
        return kind + found.number() + (found.date() == null ? "" : ", " + Dates.shown(found.date()));
    }

    private static String label(Figure found) {
        String of = found.of() == null ? "" : "/" + VietnameseNumber.format(found.of());
        String base = found.base() == null ? "" : " " + found.base();
        String value = VietnameseNumber.format(found.value())
                + of
                + (found.measure().startsWith("%") ? "" : " ")
                + found.measure()
                + base;
        return Stream.of(value, found.subject(), found.unit(), found.period())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    static List<Agenda> agenda(Reading reading) {
        var meeting = reading.header().meeting();
        return meeting == null
                ? List.of()
                : meeting.agenda().stream()
                        .map(item -> new Agenda(item.number(), item.title(), item.presenter()))
                        .toList();
    }
}
