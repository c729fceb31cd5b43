package io.github.roviec.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.identity.Person;
import io.github.roviec.office.indicators.FigureState;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.indicators.PeriodKind;
import io.github.roviec.office.indicators.Periods;
import io.github.roviec.office.indicators.Question;
import io.github.roviec.office.indicators.Report;
import io.github.roviec.office.indicators.ReportCell;
import io.github.roviec.office.indicators.ReportLists;
import io.github.roviec.office.indicators.Reports;
import io.github.roviec.office.indicators.RollUp;
import io.github.roviec.office.indicators.board.Board;
import io.github.roviec.office.indicators.board.Boards;
import io.github.roviec.office.indicators.evidence.Binder;
import io.github.roviec.office.indicators.evidence.Binders;
import io.github.roviec.office.indicators.found.FoundFigures;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.organisation.UnitKind;
import io.github.roviec.office.tasks.Proposal;
import io.github.roviec.office.tasks.ProposalState;
import io.github.roviec.office.tasks.Proposals;
import io.github.roviec.office.tasks.TaskCount;
import io.github.roviec.office.tasks.TaskFilter;
import io.github.roviec.office.tasks.Tasks;
import io.github.roviec.office.tasks.Timeliness;
import io.github.roviec.office.tasks.WorkState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/// The demonstration office as a first start makes it.
@OfficeTest
@TestPropertySource(properties = {"roviec.demo=true", "roviec.data=target/demo-test"})
class DemoOfficeTest {

    @Autowired
    DemoOffice demo;

    @Autowired
    Organisation organisation;

    @Autowired
    People people;

    @Autowired
    Documents documents;

    @Autowired
    Proposals proposals;

    @Autowired
    Tasks tasks;

    @Autowired
    Boards boards;

    @Autowired
    Periods periods;

    @Autowired
    Reports reports;

    @Autowired
    ReportLists lists;

    @Autowired
    RollUp rollUp;

    @Autowired
    Binders binders;

    @Autowired
    FoundFigures found;

    @Autowired
    OfficeClock clock;

    @Test
    void every_screen_shows_life() {
        assertThat(LocalDate.now(clock)).isEqualTo("2024-10-08");
        assertThat(demo.notPlayed())
                .as("lines of progress.csv that could not be played")
                .isZero();

        AuthorityId authority =
                organisation.authorities(LocalDate.now(clock)).getFirst().authority();
        assertThat(organisation.units(authority, LocalDate.now(clock)))
                .filteredOn(unit -> unit.kind() == UnitKind.COMMUNE)
                .hasSize(17);

        Actor clerk = actor(authority, "vanthu");
        DocumentId notice =
                documents.list(authority, new Page(1, 10)).getFirst().id();
        assertThat(proposals.of(notice, clerk))
                .extracting(Proposal::state)
                .contains(ProposalState.WAITING, ProposalState.ASSIGNED, ProposalState.REJECTED);
        assertThat(tasks.counts(TaskFilter.ALL, clerk))
                .extracting(TaskCount::state)
                .contains(
                        WorkState.ASSIGNED,
                        WorkState.IN_PROGRESS,
                        WorkState.SUBMITTED,
                        WorkState.RETURNED,
                        WorkState.DONE);
        assertThat(tasks.counts(TaskFilter.ALL, clerk))
                .extracting(TaskCount::timeliness)
                .contains(Timeliness.OVERDUE, Timeliness.DUE_SOON, Timeliness.ON_TIME, Timeliness.LATE);
        assertThat(tasks.counts(TaskFilter.ALL.with(TaskFilter.Mine.GIVEN), actor(authority, "chutich")))
                .isNotEmpty();
        Board board = boards.board(
                boards.sets(LocalDate.of(2024, 9, 30), clerk).getFirst(),
                new UnitId(authority.value()),
                periods.period(authority, "DUONG_LICH", PeriodKind.MONTH, 2024, 9),
                clerk);
        assertThat(board.whole())
                .filteredOn(row -> row.member() == 0)
                .isNotEmpty()
                .noneMatch(row -> row.value() == null);
        assertThat(board.courses().getFirst().lastYear().getFirst()).isNotNull();
        assertThat(reports.seen(clerk)).extracting(Report::state).contains(FigureState.DRAFT, FigureState.ACCEPTED);
        assertThat(found.waiting(clerk)).isNotEmpty();
    }

    @Test
    void communes_prove_their_criteria_and_one_has_yet_to() {
        AuthorityId authority =
                organisation.authorities(LocalDate.now(clock)).getFirst().authority();
        Actor officer = actor(authority, "xa.anson");
        Report wanting = reports.seen(officer).stream()
                .filter(report -> report.formName().startsWith("Nông thôn mới"))
                .findFirst()
                .orElseThrow();
        assertThat(wanting.state()).isEqualTo(FigureState.DRAFT);
        assertThat(reports.cells(wanting, officer))
                .as("criteria are asked by their parts")
                .anyMatch(ReportCell::byParts);
        Binder own = binders.of(wanting.unit(), wanting.period(), officer).getFirst();
        assertThat(own.lacking()).isPositive();
        assertThat(own.leaves()).anyMatch(leaf -> !leaf.proofs().isEmpty());
        Actor clerk = actor(authority, "vanthu");
        UnitId proved = organisation
                .byCode(authority, "X.TRANNINH", LocalDate.now(clock))
                .orElseThrow()
                .id();
        assertThat(binders.of(proved, wanting.period(), clerk).getFirst().leaves())
                .filteredOn(leaf -> !leaf.proofs().isEmpty())
                .as("a document is of a criterion that is met")
                .hasSize(5)
                .allMatch(leaf -> leaf.value() != null && leaf.value().signum() > 0);
    }

    @Test
    void a_form_goes_through_two_hands_and_waits_at_each() {
        AuthorityId authority =
                organisation.authorities(LocalDate.now(clock)).getFirst().authority();
        Actor clerk = actor(authority, "vanthu");
        Actor head = actor(authority, "xa.tuxuyen");
        assertThat(lists.toAccept(head))
                .singleElement()
                .satisfies(report -> assertThat(report.unit()).isEqualTo(head.unit()));
        assertThat(lists.elsewhere(clerk)).isEqualTo(lists.toAccept(head));
        assertThat(lists.toAccept(clerk)).hasSize(2).allMatch(report -> report.hand() == 2);
        assertThat(reports.seen(clerk).stream()
                        .filter(report ->
                                report.form() == lists.toAccept(head).getFirst().form()))
                .extracting(Report::state)
                .contains(FigureState.DRAFT, FigureState.ACCEPTED);
    }

    @Test
    void revenue_by_kind_adds_up_every_month() {
        AuthorityId authority =
                organisation.authorities(LocalDate.now(clock)).getFirst().authority();
        UnitId district = new UnitId(authority.value());
        int months = 0;
        for (Period month : periods.year(authority, "DUONG_LICH", 2023)) {
            months += assertAddsUp(authority, district, month);
        }
        for (Period month : periods.year(authority, "DUONG_LICH", 2024)) {
            months += assertAddsUp(authority, district, month);
        }
        assertThat(months).isEqualTo(21);
    }

    private int assertAddsUp(AuthorityId authority, UnitId unit, Period month) {
        if (month.kind() != PeriodKind.MONTH) {
            return 0;
        }
        Map<String, BigDecimal> values = new HashMap<>();
        rollUp.table(Question.of(authority, List.of("NS_THU", "NS_THU_LOAI"), List.of(unit), month)).stream()
                .filter(row -> row.member() == 0 && row.value() != null)
                .forEach(row -> values.put(row.indicator(), Objects.requireNonNull(row.value())));
        assertThat(values.get("NS_THU_LOAI"))
                .as(month.year() + "/" + month.number())
                .isEqualTo(values.get("NS_THU"));
        return values.isEmpty() ? 0 : 1;
    }

    private Actor actor(AuthorityId authority, String signInName) {
        ActorId id = people.of(authority).keySet().stream()
                .filter(person -> person.signInName().equals(signInName))
                .map(Person::id)
                .findFirst()
                .orElseThrow();
        return people.actor(id, null).orElseThrow();
    }
}
