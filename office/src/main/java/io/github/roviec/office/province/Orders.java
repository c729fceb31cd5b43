package io.github.roviec.office.province;

import io.github.roviec.office.tasks.Due;
import io.github.roviec.office.tasks.DueBasis;
import io.github.roviec.office.tasks.TaskClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Makes the orders of a notice: works that go on, and new ones, each in changing words.
final class Orders {

    /// In a thousand orders.
    private static final int CONTINUED = 520;

    private static final int OF_ALL_COMMUNES = 30;
    private static final int OF_ALL_DEPARTMENTS = 12;
    private static final int WITH_ALL_COMMUNES = 30;
    private static final int LED_BY_A_COMMUNE = 220;

    /// Works that are under way at the same time.
    private static final int WORKS = 2500;

    private final Grammar grammar;
    private final Land land;
    private final Staff staff;
    private final Chance chance;
    private final List<Work> works = new ArrayList<>();

    Orders(Grammar grammar, Land land, Staff staff, Chance chance) {
        this.grammar = grammar;
        this.land = land;
        this.staff = staff;
        this.chance = chance;
    }

    /// @param paperOn  day of the notice
    /// @param inherits the day that the notice sets for everything that has none of its own
    /// @param alone    no group may lead: few rows are left
    Order next(LocalDate paperOn, LocalDate inherits, boolean alone) {
        Work work = work(paperOn);
        Land.Group group = alone ? null : group();
        List<Land.Unit> leads = group != null ? List.of() : leads(work);
        boolean withAll = group == null && chance.thousandth(WITH_ALL_COMMUNES);
        List<Land.Unit> helpers = helpers(leads, group == null ? chance.below(3) : chance.below(2));
        TaskClass taskClass = chance.thousandth(640)
                ? TaskClass.DATED
                : chance.thousandth(650) ? TaskClass.ONGOING : TaskClass.GENERAL;
        Due due = due(taskClass, paperOn, inherits);
        return new Order(
                work,
                text(work, leads, group, helpers, withAll, due),
                leads,
                helpers,
                group,
                withAll ? Land.ALL_COMMUNES : null,
                due,
                taskClass,
                taskClass == TaskClass.GENERAL ? null : chance.any(grammar.section("products")),
                citations(paperOn),
                chance.thousandth(300) ? chance.any(staff.leaders()) : null);
    }

    /// The same order for another unit: one objective, two tasks.
    Order shared(Order order) {
        Land.Unit other = chance.any(land.departments());
        return new Order(
                order.work(),
                order.text(),
                List.of(other),
                order.helpers(),
                null,
                order.helping(),
                order.due(),
                order.taskClass(),
                order.product(),
                order.citations(),
                order.supervisor());
    }

    private Work work(LocalDate paperOn) {
        if (works.size() > 50 && chance.thousandth(CONTINUED)) {
            return chance.any(works);
        }
        Land.Unit lead = chance.any(land.departments());
        String topic = chance.any(lead.topics());
        Work work = new Work(
                chance.thousandth(LED_BY_A_COMMUNE) ? chance.any(land.communes()) : lead,
                grammar.any("topic " + topic, chance, land.communeNames(), paperOn.getYear()),
                chance.any(grammar.section("ends")));
        if (works.size() < WORKS) {
            works.add(work);
        } else {
            works.set(chance.below(works.size()), work);
        }
        return work;
    }

    private Land.@Nullable Group group() {
        if (chance.thousandth(OF_ALL_COMMUNES)) {
            return Land.ALL_COMMUNES;
        }
        return chance.thousandth(OF_ALL_DEPARTMENTS) ? Land.ALL_DEPARTMENTS : null;
    }

    private List<Land.Unit> leads(Work work) {
        Land.Unit second = chance.any(land.departments());
        return chance.thousandth(80) && second != work.lead ? List.of(work.lead, second) : List.of(work.lead);
    }

    private List<Land.Unit> helpers(List<Land.Unit> leads, int number) {
        List<Land.Unit> helpers = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Land.Unit unit = chance.thousandth(800) ? chance.any(land.departments()) : chance.any(land.communes());
            if (!leads.contains(unit) && !helpers.contains(unit)) {
                helpers.add(unit);
            }
        }
        return helpers;
    }

    private Due due(TaskClass taskClass, LocalDate paperOn, LocalDate inherits) {
        boolean dated = taskClass == TaskClass.DATED || taskClass == TaskClass.ONGOING && chance.thousandth(120);
        if (!dated) {
            return Due.NONE;
        }
        if (chance.thousandth(450)) {
            return new Due(inherits, DueBasis.INHERITED, "trước ngày " + Days.shown(inherits));
        }
        LocalDate day = Days.worked(paperOn.plusDays(chance.between(10, chance.thousandth(250) ? 150 : 60)));
        return chance.thousandth(850)
                ? new Due(day, DueBasis.EXPLICIT, "trước ngày " + Days.shown(day))
                : new Due(day, DueBasis.RULE, null);
    }

    private List<String> citations(LocalDate paperOn) {
        return chance.thousandth(150)
                ? List.of("Quyết định số %d/QĐ-UBND ngày %s"
                        .formatted(chance.between(20, 2900), Days.shown(paperOn.minusDays(chance.between(20, 300)))))
                : List.of();
    }

    private String text(
            Work work,
            List<Land.Unit> leads,
            Land.@Nullable Group group,
            List<Land.Unit> helpers,
            boolean withAll,
            Due due) {
        String who = group != null
                ? group.name()
                : String.join(", ", leads.stream().map(Land.Unit::name).toList());
        List<String> beside =
                new ArrayList<>(helpers.stream().map(Land.Unit::name).toList());
        if (withAll) {
            beside.add(Land.ALL_COMMUNES.name());
        }
        String with = beside.isEmpty() ? "" : "phối hợp với " + String.join(", ", beside) + " ";
        String opening = chance.any(grammar.section(work.last > 0 ? "continuing" : "openings"));
        String deed = chance.any(grammar.section("deeds")) + " " + work.object;
        String end = work.end + (due.basis() == DueBasis.EXPLICIT ? ", hoàn thành " + due.text() : "");
        return switch (chance.below(3)) {
            case 0 -> "Giao " + who + " chủ trì, " + with + low(opening) + " " + deed + "; " + end + ".";
            case 1 ->
                who + " " + low(opening) + " " + deed + ", " + with + chance.any(grammar.section("ends")) + "; " + end
                        + ".";
            default -> opening + " " + deed + "; giao " + who + " " + with + "chịu trách nhiệm thực hiện, " + end + ".";
        };
    }

    private static String low(String text) {
        return text.substring(0, 1).toLowerCase(Locale.of("vi")) + text.substring(1);
    }
}
