package io.github.roviec.office.indicators.catalogue;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.indicators.Base;
import io.github.roviec.office.indicators.Catalogue;
import io.github.roviec.office.indicators.Dimension;
import io.github.roviec.office.indicators.Direction;
import io.github.roviec.office.indicators.FormDefinition;
import io.github.roviec.office.indicators.IndicatorDefinition;
import io.github.roviec.office.indicators.Member;
import io.github.roviec.office.indicators.OverTime;
import io.github.roviec.office.indicators.OverUnits;
import io.github.roviec.office.indicators.PeriodCalendar;
import io.github.roviec.office.indicators.PeriodKind;
import io.github.roviec.office.indicators.Requirement;
import io.github.roviec.office.indicators.SetDefinition;
import io.github.roviec.office.indicators.approval.Approver;
import io.github.roviec.office.indicators.check.CheckDefinition;
import io.github.roviec.office.indicators.check.CheckKind;
import io.github.roviec.office.indicators.formula.Formula;
import io.github.roviec.office.organisation.UnitKind;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.representer.Representer;

/// Reads one catalogue file. What it refers to in other files is checked when the catalogue is taken over.
public final class CatalogueFile {

    private final String file;
    private final Map<String, Integer> lines = new HashMap<>();

    private CatalogueFile(String file) {
        this.file = file;
    }

    /// Refuses with `indicators.file-yaml`, `-shape`, `-unknown`, `-missing`, `-value`, `-twice` or
    /// `-formula`; the first two arguments are the file and the line.
    public static Catalogue read(String name, String content) {
        return new CatalogueFile(name).catalogue(content);
    }

    private Catalogue catalogue(String content) {
        Node root;
        try {
            LoaderOptions options = new LoaderOptions();
            root = new Yaml(new SafeConstructor(options), new Representer(new org.yaml.snakeyaml.DumperOptions()))
                    .compose(new StringReader(content));
        } catch (MarkedYAMLException notYaml) {
            int line = notYaml.getProblemMark() == null
                    ? 1
                    : notYaml.getProblemMark().getLine() + 1;
            throw new Refusal("indicators.file-yaml", file, line, String.valueOf(notYaml.getProblem()));
        }
        if (root == null) {
            return Catalogue.empty();
        }
        Entry all = new Entry(file, root);
        Catalogue said = new Catalogue(
                each(all, "calendars", CatalogueFile::calendar),
                each(all, "bases", entry -> new Base(entry.text("code"), entry.text("name"))),
                each(all, "dimensions", this::dimension),
                each(all, "indicators", this::indicator),
                each(all, "sets", CatalogueFile::set),
                each(all, "forms", this::form),
                each(all, "checks", this::check));
        all.done();
        return said;
    }

    private <T> List<T> each(Entry all, String list, Function<Entry, T> read) {
        return all.entries(list).stream()
                .map(entry -> {
                    String key = list + " " + entry.text("code");
                    if (lines.put(key, entry.line()) != null) {
                        throw new Refusal("indicators.file-twice", file, entry.line("code"), entry.text("code"));
                    }
                    T thing = read.apply(entry);
                    entry.done();
                    return thing;
                })
                .toList();
    }

    /// What an indicator says about documents that prove it.
    private enum Evidence {
        NONE,
        WANTED
    }

    private static PeriodCalendar calendar(Entry entry) {
        int firstDay = entry.number("firstDay", 1, 28, 1);
        boolean previous = entry.yes("previousMonth");
        if (firstDay == 1 && previous) {
            throw entry.wrong("previousMonth");
        }
        return new PeriodCalendar(entry.text("code"), entry.text("name"), firstDay, previous, entry.text("source", ""));
    }

    private static List<Requirement> requirements(Entry member) {
        List<Requirement> read = member.entries("requirements").stream()
                .map(each -> {
                    Requirement one = new Requirement(
                            each.number("group", 0, Requirement.MOST_GROUPS, Requirement.EVERY_GROUP),
                            each.text("text"));
                    each.done();
                    return one;
                })
                .toList();
        if (Requirement.areAmiss(read)) {
            throw member.wrong("requirements");
        }
        return read;
    }

    private Dimension dimension(Entry entry) {
        List<Member> members = entry.entries("members").stream()
                .map(member -> {
                    Member read = new Member(
                            0, member.text("code"), member.text("name"), member.validity(), requirements(member));
                    member.done();
                    return read;
                })
                .toList();
        if (members.stream().map(Member::code).distinct().count() != members.size()) {
            throw new Refusal("indicators.file-twice", file, entry.line("members"), "members");
        }
        Dimension read = new Dimension(
                entry.text("code"),
                entry.text("name"),
                entry.dayOrNull("from"),
                entry.dayOrNull("until"),
                entry.text("source", ""),
                entry.yes("criteria"),
                entry.textOrNull("groupedBy"),
                members);
        if (read.groupedBy() != null && !read.criteria()) {
            throw entry.wrong("groupedBy");
        }
        if (read.stray().isPresent() || read.isSplitAmiss()) {
            throw entry.wrong("members");
        }
        return read;
    }

    private IndicatorDefinition indicator(Entry entry) {
        String formula = formula(entry);
        IndicatorDefinition read = new IndicatorDefinition(
                entry.text("code"),
                entry.text("name"),
                entry.text("measure"),
                entry.number("decimals", 0, 6, 0),
                entry.text("sector"),
                entry.oneOf("direction", Direction.class, Direction.NEITHER),
                entry.oneOf("overUnits", OverUnits.class, OverUnits.SUM),
                entry.textOrNull("weight"),
                entry.oneOf("overTime", OverTime.class, OverTime.POINT_IN_TIME),
                entry.text("calendar", PeriodCalendar.USUAL),
                entry.oneOf("frequency", PeriodKind.class, PeriodKind.MONTH),
                entry.textOrNull("dimension"),
                entry.yes("sumOfMembers"),
                formula,
                kinds(entry, "gathered"),
                entry.textOrNull("group"),
                entry.textOrNull("responsible"),
                entry.text("source", ""),
                entry.yes("ended"),
                entry.oneOf("evidence", Evidence.class, Evidence.NONE) == Evidence.WANTED);
        if ((read.overUnits() == OverUnits.WEIGHTED) != (read.weight() != null)) {
            throw entry.wrong("weight");
        }
        if (read.sumOfMembers() && (read.dimension() == null || read.overUnits() != OverUnits.SUM)) {
            throw entry.wrong("sumOfMembers");
        }
        if (formula == null && read.gatheredKinds().isEmpty() && read.gatheredGroup() == null) {
            throw new Refusal("indicators.file-missing", file, entry.line(), "gathered");
        }
        return read;
    }

    private static SetDefinition set(Entry entry) {
        return new SetDefinition(
                entry.text("code"), entry.text("name"), entry.text("source", ""), entry.listed("indicators"));
    }

    /// One unit under `approver`, or the steps in their order under `approvers`; none of both: the office.
    private static List<Approver> approvers(Entry entry) {
        String one = entry.textOrNull("approver");
        List<String> several = entry.texts("approvers");
        if (several.size() > Approver.MOST || one != null && !several.isEmpty()) {
            throw entry.wrong("approvers");
        }
        return one != null ? List.of(Approver.ofUnit(one)) : Approver.all(several);
    }

    private FormDefinition form(Entry entry) {
        LocalDate from = entry.dayOrNull("from");
        @Nullable LocalDate until = entry.dayOrNull("until");
        if (from == null) {
            throw new Refusal("indicators.file-missing", file, entry.line(), "from");
        }
        if (until != null && !until.isAfter(from)) {
            throw entry.wrong("until");
        }
        PeriodKind frequency = entry.oneOf("frequency", PeriodKind.class, PeriodKind.MONTH);
        FormDefinition read = new FormDefinition(
                entry.text("code"),
                entry.text("name"),
                entry.text("calendar", PeriodCalendar.USUAL),
                frequency,
                kinds(entry, "about"),
                entry.textOrNull("group"),
                entry.textOrNull("filler"),
                entry.number("opensBefore", 0, frequency.mostDays(), 0),
                entry.number("dueAfter", 0, FormDefinition.MOST_WORKING_DAYS, 2),
                entry.numberOrNull("closesAfter", 0, FormDefinition.MOST_WORKING_DAYS),
                from,
                until,
                entry.text("source", ""),
                entry.texts("indicators"),
                approvers(entry));
        if (read.aboutKinds().isEmpty() && read.aboutGroup() == null) {
            throw new Refusal("indicators.file-missing", file, entry.line(), "about");
        }
        if (read.indicators().isEmpty()) {
            throw new Refusal("indicators.file-missing", file, entry.line(), "indicators");
        }
        return read;
    }

    private @Nullable String formula(Entry entry) {
        String formula = entry.textOrNull("formula");
        if (formula != null) {
            try {
                Formula.typed(formula);
            } catch (Refusal wrong) {
                throw new Refusal(
                        "indicators.file-formula",
                        file,
                        entry.line("formula"),
                        formula,
                        wrong.arguments()[1],
                        wrong.arguments()[2]);
            }
        }
        return formula;
    }

    private CheckDefinition check(Entry entry) {
        String formula = formula(entry);
        CheckDefinition read = new CheckDefinition(
                entry.text("code"),
                entry.text("indicator"),
                entry.oneOf("kind", CheckKind.class, CheckKind.RANGE),
                entry.yes("hard"),
                entry.texts("others"),
                entry.amountOrNull("least"),
                entry.amountOrNull("most"),
                entry.amountOrNull("percent"),
                formula,
                entry.textOrNull("says"));
        if (!read.isWhole()) {
            throw entry.wrong("kind");
        }
        return read;
    }

    private static List<String> kinds(Entry entry, String key) {
        List<String> kinds = entry.texts(key);
        List<String> known =
                java.util.Arrays.stream(UnitKind.values()).map(Enum::name).toList();
        if (!known.containsAll(kinds)) {
            throw entry.wrong(key);
        }
        return kinds;
    }
}
