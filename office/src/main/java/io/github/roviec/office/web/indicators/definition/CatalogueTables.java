package io.github.roviec.office.web.indicators.definition;

import io.github.roviec.office.indicators.Base;
import io.github.roviec.office.indicators.Dimension;
import io.github.roviec.office.indicators.FormDefinition;
import io.github.roviec.office.indicators.IndicatorDefinition;
import io.github.roviec.office.indicators.Listed;
import io.github.roviec.office.indicators.Member;
import io.github.roviec.office.indicators.PeriodCalendar;
import io.github.roviec.office.indicators.SetDefinition;
import io.github.roviec.office.indicators.approval.Approver;
import io.github.roviec.office.reports.Cell;
import io.github.roviec.office.reports.FigureTable;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.indicators.file.Columns;
import io.github.roviec.office.web.indicators.file.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The parts of the catalogue as they leave in a file: every field that the page of each has.
final class CatalogueTables {

    private final Words words;

    CatalogueTables(Words words) {
        this.words = words;
    }

    FigureTable indicators(List<IndicatorDefinition> all) {
        return new Columns<IndicatorDefinition>(words)
                .text("file.code", IndicatorDefinition::code)
                .text("definition.name", IndicatorDefinition::name)
                .text("definition.measure", IndicatorDefinition::measure)
                .named(head("definition.decimals"), each -> new Cell.Amount(each.decimals()))
                .text("definition.sector", IndicatorDefinition::sector)
                .text("definition.direction", each -> words.of("definition.direction." + each.direction()))
                .text("definition.overUnits", each -> words.of("definition.overUnits." + each.overUnits()))
                .text("definition.weight", IndicatorDefinition::weight)
                .text("definition.overTime", each -> words.of("definition.overTime." + each.overTime()))
                .text("definition.calendar", IndicatorDefinition::calendar)
                .text("definition.frequency", each -> words.of("definition.frequency." + each.frequency()))
                .text("definition.dimension", IndicatorDefinition::dimension)
                .text("definition.sumOfMembers", each -> words.yes(each.sumOfMembers()))
                .named(head("definition.formula"), each -> Cell.text(each.formula()))
                .text("definition.gatheredKinds", each -> kinds(each.gatheredKinds()))
                .named(head("definition.gatheredGroup"), each -> Cell.text(each.gatheredGroup()))
                .text("definition.responsible", IndicatorDefinition::responsible)
                .named(head("definition.wantsEvidence"), each -> Cell.text(words.yes(each.wantsEvidence())))
                .named(head("definition.ended"), each -> Cell.text(words.yes(each.ended())))
                .text("definition.source", IndicatorDefinition::source)
                .table("danh-muc-chi-tieu", words.of("file.indicators"), count(all.size()), all);
    }

    /// A member and what it is one of.
    private record Part(Dimension dimension, Member member) {}

    FigureTable dimensions(List<Dimension> all) {
        List<Part> parts = all.stream()
                .flatMap(dimension -> dimension.members().stream().map(member -> new Part(dimension, member)))
                .toList();
        return new Columns<Part>(words)
                .text("file.dimension.code", part -> part.dimension().code())
                .text("file.dimension", part -> part.dimension().name())
                .text("file.member.code", part -> part.member().code())
                .text("board.member", part -> part.member().name())
                .text("file.part-of", part -> part.member().of())
                .text("part.requirement", part -> words.asked(part.member().requirements()))
                .day(
                        "file.counts.from",
                        part -> Shown.dateOrNull(part.member().when().from()))
                .day(
                        "file.counts.until",
                        part -> Shown.dateOrNull(part.member().when().until()))
                .text("file.criteria", part -> words.yes(part.dimension().criteria()))
                .text("part.grouped", part -> part.dimension().groupedBy())
                .day("part.from", part -> Shown.dateOrNull(part.dimension().from()))
                .day("part.until", part -> Shown.dateOrNull(part.dimension().until()))
                .text("definition.source", part -> part.dimension().source())
                .table("cach-chia-bo-tieu-chi", words.of("part.dimensions"), count(parts.size()), parts);
    }

    /// An indicator of a set, and which of it.
    private record Place(SetDefinition set, int number) {

        Listed listed() {
            return set.indicators().get(number);
        }

        String code() {
            return listed().code();
        }
    }

    /// @param names of indicators, by code
    FigureTable sets(List<SetDefinition> all, Map<String, String> names) {
        List<Place> places = all.stream()
                .flatMap(set -> IntStream.range(0, set.indicators().size()).mapToObj(at -> new Place(set, at)))
                .toList();
        return new Columns<Place>(words)
                .text("file.set.code", place -> place.set().code())
                .text("file.set", place -> place.set().name())
                .named(words.of("file.number"), place -> new Cell.Amount(place.number() + 1))
                .text("file.code", Place::code)
                .text("definition.name", place -> names.getOrDefault(place.code(), ""))
                .day(
                        "file.counts.from",
                        place -> Shown.dateOrNull(place.listed().when().from()))
                .day(
                        "file.counts.until",
                        place -> Shown.dateOrNull(place.listed().when().until()))
                .text("definition.source", place -> place.set().source())
                .table("bo-chi-tieu", words.of("part.sets"), count(places.size()), places);
    }

    FigureTable calendars(List<PeriodCalendar> all) {
        return new Columns<PeriodCalendar>(words)
                .text("file.code", PeriodCalendar::code)
                .text("definition.calendar", PeriodCalendar::name)
                .named(head("part.calendar.first"), each -> new Cell.Amount(each.firstDay()))
                .text("part.calendar.previous", each -> words.yes(each.previousMonth()))
                .text("definition.source", PeriodCalendar::source)
                .table("lich-ky-bao-cao", words.of("part.calendars"), count(all.size()), all);
    }

    FigureTable bases(List<Base> all) {
        return new Columns<Base>(words)
                .text("file.code", Base::code)
                .text("part.bases", Base::name)
                .table("co-so-so-sanh", words.of("part.bases"), count(all.size()), all);
    }

    /// @param units     names by code, as of today
    /// @param calendars names by code
    FigureTable forms(List<FormDefinition> all, Map<String, String> units, Map<String, String> calendars) {
        return new Columns<FormDefinition>(words)
                .text("file.code", FormDefinition::code)
                .text("formPage.name", FormDefinition::name)
                .text("definition.calendar", each -> calendars.getOrDefault(each.calendar(), each.calendar()))
                .text("definition.frequency", each -> words.of("definition.frequency." + each.frequency()))
                .text("formPage.kinds", each -> kinds(each.aboutKinds()))
                .text("formPage.aboutGroup", FormDefinition::aboutGroup)
                .text("formPage.filler", each -> unit(each.filler(), units, "formPage.filler.none"))
                .text("formPage.approvers", each -> steps(each.approvers(), units))
                .named(words.of("formPage.opensBefore"), each -> new Cell.Amount(each.opensBefore()))
                .named(words.of("formPage.dueAfter"), each -> new Cell.Amount(each.dueAfter()))
                .named(words.of("file.closesAfter"), CatalogueTables::closes)
                .day("formPage.from", each -> Shown.date(each.from()))
                .named(
                        head("formPage.until"),
                        each -> each.until() == null ? Cell.text(null) : new Cell.Day(each.until()))
                .text("formPage.which", each -> String.join("; ", each.indicators()))
                .text("definition.source", FormDefinition::source)
                .table("bieu-mau", words.of("formPage.list"), count(all.size()), all);
    }

    private static Cell closes(FormDefinition form) {
        Integer days = form.closesAfter();
        return days == null ? Cell.text(null) : new Cell.Amount(days);
    }

    private String steps(List<Approver> approvers, Map<String, String> units) {
        return approvers.stream()
                .map(step -> unit(step.unit(), units, "approver." + step.kind()))
                .collect(Collectors.joining(" → "));
    }

    private String unit(@Nullable String code, Map<String, String> units, String otherwise) {
        return code == null ? words.of(otherwise) : units.getOrDefault(code, code);
    }

    private String kinds(List<String> kinds) {
        return kinds.stream().map(kind -> words.of("unitKind." + kind)).collect(Collectors.joining("; "));
    }

    private String count(int number) {
        return words.of("file.count", number);
    }

    /// What a field is called, without the hint for who fills it.
    private String head(String key) {
        return words.of(key).replaceFirst(" \\(.*\\)$", "");
    }
}
