package io.github.roviec.office.documents;

import io.github.roviec.notice.Header;
import io.github.roviec.notice.KnownUnit;
import io.github.roviec.notice.NoticeReader;
import io.github.roviec.notice.Reading;
import io.github.roviec.notice.directive.Directive;
import io.github.roviec.notice.score.Comparison;
import io.github.roviec.notice.text.Span;
import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// What the library read in a text, in the words of this room. Needs neither Spring nor a database.
public final class PaperReading {

    /// Goes up with every change of what is found or kept, so that a reading kept long ago is known to be old.
    public static final int VERSION = 4;

    private final Reading reading;

    private PaperReading(Reading reading) {
        this.reading = reading;
    }

    /// Reads `text` as {@link PaperText} gives it. Never throws on bad text.
    ///
    /// @param units the office's list; empty when there is none
    public static PaperReading of(String text, List<ListedUnit> units) {
        return of(ExtractedText.sure(text), units, OwnRules.NONE);
    }

    /// The same with rules of the office's own, and with a doubt about names in which a word may have been misread.
    public static PaperReading of(ExtractedText text, List<ListedUnit> units, OwnRules rules) {
        NoticeReader reader = units.isEmpty()
                ? rules.reader()
                : rules.reader()
                        .withUnits(units.stream()
                                .map(unit -> new KnownUnit(unit.code(), unit.name(), unit.aliases(), unit.group()))
                                .toList());
        List<Span> doubtful = text.doubts().stream()
                .map(doubt -> new Span(doubt.start(), doubt.end()))
                .toList();
        return new PaperReading(reader.read(text.text(), doubtful));
    }

    /// The JSON of schema `roviec.notice/1`, on one line.
    ///
    /// @param file a name to put in front, so that lines of several files can be told apart
    /// @param why  whether each directive lists the rules that made it
    public String json(@Nullable String file, boolean why) {
        return ReadingJson.write(reading, file, why);
    }

    /// What is kept beside the text of a paper, for who writes papers by the thousand.
    public String kept(JsonMapper mapper) {
        return mapper.writeValueAsString(KeptReading.of(this));
    }

    public String text() {
        return reading.text();
    }

    /// Beside what a person wrote down.
    public PaperScore score(Annotations annotations) {
        return new PaperScore(Comparison.of(annotations.orders(), reading));
    }

    /// "Thông báo 15/TB-UBND ngày 24/9/2024: Kết luận …", as far as the paper says so; empty when it says nothing.
    public String label() {
        Header header = reading.header();
        StringBuilder label = new StringBuilder();
        add(label, "", header.kindName());
        add(label, " ", number(header));
        add(label, " ngày ", header.date() == null ? null : Dates.shown(header.date()));
        add(label, label.isEmpty() ? "" : ": ", header.title());
        return label.toString().strip();
    }

    public List<FoundDirective> directives() {
        return reading.directives().stream().map(Found::directive).toList();
    }

    public List<FoundFigure> figures() {
        return Found.figures(reading);
    }

    public List<Remark> remarks() {
        return reading.remarks().stream().map(Found::remark).toList();
    }

    /// Why a directive was read as it was, in words for people.
    public List<String> why(String directive) {
        return reading.directives().stream()
                .filter(found -> found.id().equals(directive))
                .findFirst()
                .map(Directive::why)
                .orElse(List.of());
    }

    /// The day for which units are to be looked up: when the paper was issued, or when the meeting sat.
    @Nullable
    LocalDate day() {
        Header header = reading.header();
        return header.date() != null || header.meeting() == null
                ? header.date()
                : header.meeting().date();
    }

    /// What the other rooms are told once the paper is kept.
    DocumentRead told(Instant at, ActorId by, AuthorityId authority, DocumentId id) {
        Header header = reading.header();
        Header.Meeting meeting = header.meeting();
        Header.Person chair = meeting == null ? null : meeting.chair();
        return new DocumentRead(
                at,
                by,
                authority,
                id,
                reading.directives().size(),
                header.title(),
                meeting == null ? null : meeting.date(),
                chair == null ? null : chair.name(),
                chair == null ? null : chair.position(),
                meeting == null
                        ? List.of()
                        : meeting.agenda().stream()
                                .map(item -> new Agenda(item.number(), item.title(), item.presenter()))
                                .toList());
    }

    Reading reading() {
        return reading;
    }

    private static @Nullable String number(Header header) {
        if (header.number() == null) {
            return header.symbol();
        }
        return header.symbol() == null ? header.number() : header.number() + "/" + header.symbol();
    }

    private static void add(StringBuilder label, String before, @Nullable String part) {
        if (part != null) {
            label.append(before).append(part);
        }
    }
}
