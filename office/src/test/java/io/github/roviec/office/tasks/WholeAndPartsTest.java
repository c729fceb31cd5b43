package io.github.roviec.office.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.tasks.TaskFact.TaskAcknowledged;
import io.github.roviec.office.tasks.TaskFact.TaskWithdrawn;
import io.github.roviec.office.tasks.TestDesk.Desk;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;

/// Two people at one group's task, one at the whole and one at a part, in the same moment.
@OfficeTest
@Import({TestDesk.class, WholeAndPartsTest.Meeting.class})
class WholeAndPartsTest {

    @Autowired
    TestDesk desks;

    @Autowired
    Proposals proposals;

    @Autowired
    Assignment assignment;

    @Autowired
    Tasks tasks;

    @Autowired
    Rulings rulings;

    @Autowired
    Meeting meeting;

    @Test
    void they_neither_lock_each_other_out_nor_undo_each_other() {
        Desk desk = desks.set();
        proposals.acceptAllWithoutDoubt(desk.notice(), desk.clerk());
        assignment.assign(desk.notice(), desk.clerk());
        TaskFile whole = tasks.list(TaskFilter.ALL, new Page(1, 100), desk.clerk()).stream()
                .filter(row -> row.parts() > 0)
                .map(row -> tasks.file(row.code(), desk.clerk()))
                .findFirst()
                .orElseThrow();
        TaskRow part = whole.parts().getFirst();
        Actor commune = desk.office()
                .officerOf(tasks.file(part.code(), desk.clerk()).leadUnits().getFirst());

        var withdrawn = CompletableFuture.runAsync(
                () -> rulings.withdraw(whole.row().code(), whole.version(), "Giao nhầm", desk.clerk()),
                Thread::startVirtualThread);
        await(meeting.wholeIsHeld);
        var taken = CompletableFuture.runAsync(
                        () -> tasks.acknowledge(part.code(), 1, commune), Thread::startVirtualThread)
                .handle((done, failure) -> failure);

        withdrawn.join();
        assertThat(taken.join()).isInstanceOf(CompletionException.class).hasCauseInstanceOf(Conflict.class);
        assertThat(tasks.file(whole.row().code(), desk.clerk()).parts())
                .extracting(TaskRow::state)
                .containsOnly(WorkState.WITHDRAWN);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Lets the one who holds the whole wait until the other holds the part, or evidently cannot get it.
    @TestComponent
    static class Meeting {

        final CountDownLatch wholeIsHeld = new CountDownLatch(1);
        private final CountDownLatch partIsHeld = new CountDownLatch(1);

        @EventListener
        void on(TaskWithdrawn fact) throws InterruptedException {
            if (wholeIsHeld.getCount() > 0) {
                wholeIsHeld.countDown();
                partIsHeld.await(2, TimeUnit.SECONDS);
            }
        }

        @EventListener
        void on(TaskAcknowledged fact) {
            partIsHeld.countDown();
        }
    }
}
