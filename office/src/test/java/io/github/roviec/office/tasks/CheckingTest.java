package io.github.roviec.office.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.ProposalFact.ProposalAccepted;
import io.github.roviec.office.tasks.TestDesk.Desk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;

@OfficeTest
@Import({TestDesk.class, CheckingTest.PowerCut.class})
class CheckingTest {

    @Autowired
    TestDesk desks;

    @Autowired
    Proposals proposals;

    @Autowired
    PowerCut powerCut;

    private Desk desk;

    @BeforeEach
    void set() {
        desk = desks.set();
    }

    @AfterEach
    void restore() {
        powerCut.after = Integer.MAX_VALUE;
    }

    private List<Proposal> all() {
        return proposals.of(desk.notice(), desk.clerk());
    }

    private Proposal about(String words) {
        return all().stream()
                .filter(proposal -> proposal.content().text().contains(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_notice_becomes_proposals_and_nothing_else() {
        assertThat(all()).hasSize(5).allMatch(proposal -> proposal.state() == ProposalState.WAITING);

        Content plan = about("kế hoạch vốn").content();
        assertThat(plan.of(Role.LEAD)).extracting(Party::unit).containsExactly(desk.finance());
        assertThat(plan.due())
                .isEqualTo(new Due(LocalDate.of(2024, 10, 15), DueBasis.EXPLICIT, "trước ngày 15/10/2024"));

        Content posts = about("biên chế").content();
        assertThat(posts.of(Role.COORDINATING)).extracting(Party::unit).containsExactly(desk.home());
        assertThat(posts.due().date()).isEqualTo(LocalDate.of(2024, 10, 31));
        assertThat(posts.due().basis()).isEqualTo(DueBasis.INHERITED);
    }

    @Test
    void a_name_that_the_office_does_not_know_is_a_doubt_and_no_lead() {
        Proposal unknown = about("thu hoạch lúa mùa");
        assertThat(unknown.doubts()).contains(Doubt.LEAD_UNKNOWN);
        assertThatThrownBy(() -> proposals.accept(unknown.id(), unknown.version(), desk.clerk()))
                .isInstanceOf(Refusal.class)
                .hasMessage("proposal.lead-missing");

        UnitId founded = desk.office().department("Trung tâm Khuyến nông");
        String name = unknown.content().of(Role.LEAD).getFirst().name();
        int corrected = proposals.resolve(
                desk.notice(), name, new Party(Role.LEAD, founded, null, "Trung tâm Khuyến nông", true), desk.clerk());
        assertThat(corrected).isEqualTo(1);
        assertThat(about("thu hoạch lúa mùa").doubts()).isEmpty();
    }

    @Test
    void a_decision_can_be_taken_back_until_it_is_a_task() {
        Proposal seen = about("kế hoạch vốn");
        Proposal accepted = proposals.accept(seen.id(), seen.version(), desk.clerk());
        assertThat(accepted.state()).isEqualTo(ProposalState.ACCEPTED);
        Proposal reopened = proposals.reopen(seen.id(), accepted.version(), desk.clerk());
        assertThat(reopened.state()).isEqualTo(ProposalState.WAITING);

        assertThatThrownBy(() -> proposals.reject(seen.id(), reopened.version(), "  ", desk.clerk()))
                .hasMessage("proposal.reason-missing");
        Proposal rejected = proposals.reject(seen.id(), reopened.version(), "Đã giao ở thông báo trước", desk.clerk());
        assertThat(rejected.reason()).isEqualTo("Đã giao ở thông báo trước");
    }

    @Test
    void what_is_accepted_cannot_lose_its_lead() {
        Proposal seen = about("kế hoạch vốn");
        Proposal accepted = proposals.accept(seen.id(), seen.version(), desk.clerk());
        Content nobody = accepted.content().withParties(List.of());
        assertThatThrownBy(() -> proposals.correct(seen.id(), accepted.version(), nobody, desk.clerk()))
                .hasMessage("proposal.lead-missing");
        assertThat(about("kế hoạch vốn")).isEqualTo(accepted);
    }

    @Test
    void of_two_clerks_one_wins_and_the_other_is_told_who() throws Exception {
        Proposal seen = about("kế hoạch vốn");
        Actor other = desk.office().clerk();
        List<Callable<Proposal>> both = List.of(
                () -> proposals.accept(seen.id(), seen.version(), desk.clerk()),
                () -> proposals.reject(seen.id(), seen.version(), "trùng", other));
        int won = 0;
        List<Throwable> lost = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (Future<Proposal> outcome : threads.invokeAll(both)) {
                try {
                    outcome.get();
                    won++;
                } catch (ExecutionException e) {
                    lost.add(e.getCause());
                }
            }
        }
        assertThat(won).isEqualTo(1);
        assertThat(lost).singleElement().isInstanceOf(Conflict.class);
        String winner = about("kế hoạch vốn").state() == ProposalState.ACCEPTED
                ? desk.clerk().name()
                : other.name();
        assertThat(((Conflict) lost.getFirst()).arguments()).contains(winner);
    }

    @Test
    void split_and_merged_proposals_keep_units_deadline_and_passage() {
        Proposal whole = about("kế hoạch vốn");
        int comma = whole.start() + whole.content().text().indexOf(", trình");
        List<Proposal> parts = proposals.split(whole.id(), whole.version(), comma, desk.clerk());
        assertThat(parts).hasSize(2).allSatisfy(part -> {
            assertThat(part.content().of(Role.LEAD)).extracting(Party::unit).containsExactly(desk.finance());
            assertThat(part.content().due().date()).isEqualTo(LocalDate.of(2024, 10, 15));
        });
        assertThat(all()).hasSize(6);

        Proposal merged = proposals.merge(
                parts.get(0).id(),
                parts.get(0).version(),
                parts.get(1).id(),
                parts.get(1).version(),
                desk.clerk());
        assertThat(merged.start()).isEqualTo(whole.start());
        assertThat(merged.end()).isEqualTo(whole.end());
        assertThat(all()).hasSize(5);
        assertThatThrownBy(() -> proposals.split(merged.id(), merged.version(), merged.end(), desk.clerk()))
                .hasMessage("proposal.split-place");
    }

    @Test
    void a_missed_directive_is_added_from_its_passage() {
        Proposal added = proposals.add(desk.notice(), 0, 9, desk.clerk());
        assertThat(added.content().text()).isEqualTo("THÔNG BÁO");
        assertThat(added.doubts()).contains(Doubt.LEAD_NONE);
        assertThatThrownBy(() -> proposals.add(desk.notice(), 5, 5, desk.clerk()))
                .hasMessage("proposal.passage-empty");
        assertThatThrownBy(() -> proposals.add(desk.notice(), 0, 1_000_000, desk.clerk()))
                .hasMessage("proposal.passage-empty");
    }

    @Test
    void all_without_doubt_are_accepted_or_none() {
        powerCut.after = 2;
        assertThatThrownBy(() -> proposals.acceptAllWithoutDoubt(desk.notice(), desk.clerk()))
                .hasMessage("power cut");
        assertThat(all()).allMatch(proposal -> proposal.state() == ProposalState.WAITING);

        powerCut.after = Integer.MAX_VALUE;
        assertThat(proposals.acceptAllWithoutDoubt(desk.notice(), desk.clerk())).isEqualTo(4);
        assertThat(about("thu hoạch lúa mùa").state()).isEqualTo(ProposalState.WAITING);
    }

    @Test
    void only_the_office_checks() {
        Actor officer = desk.office().officerOf(desk.finance());
        assertThatThrownBy(() -> proposals.of(desk.notice(), officer)).hasMessage("permission.denied");
        Actor stranger = desks.set().clerk();
        assertThat(proposals.of(desk.notice(), stranger)).isEmpty();
    }

    /// Ends the work after so many acceptances, as a power cut would.
    @TestComponent
    static class PowerCut {

        int after = Integer.MAX_VALUE;

        @EventListener
        void on(ProposalAccepted accepted) {
            if (--after < 0) {
                throw new IllegalStateException("power cut");
            }
        }
    }
}
