package io.github.roviec.office.tasks.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.tasks.Step;
import io.github.roviec.office.tasks.WorkState;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What a task's life allows, without any database.
class LifeTest {

    private static final LocalDate DAY = LocalDate.of(2024, 10, 8);
    private static final ActorId OFFICER = new ActorId(7);
    private static final ActorId CLERK = new ActorId(8);
    private static final Said WHY = new Said("vì vậy");

    /// An illegal step is no Java.
    @ParameterizedTest
    @CsvSource({
        "new Life.Assigned().acknowledge(), true",
        "new Life.Assigned().refuse(why), true",
        "new Life.Assigned().progress(why), false",
        "'new Life.Assigned().submit(why, by)', false",
        "new Life.InProgress().refuse(why), false",
        "new Life.InProgress().suspend(why), true",
        "'new Life.Submitted(by).confirm(by, day)', true",
        "new Life.Submitted(by).progress(why), false",
        "new Life.Submitted(by).suspend(why), false",
        "new Life.Refused().insist(why), true",
        "'new Life.Refused().transfer(why, \"\")', true",
        "new Life.Refused().acknowledge(), false",
        "new Life.Suspended(new Life.Returned()).withdraw(why), true",
        "new Life.Suspended(new Life.Returned()).progress(why), false",
        "new Life.Suspended(new Life.Refused()), false",
        "new Life.Done(day).reopen(why), true",
        "new Life.Done(day).withdraw(why), false",
        "new Life.Done(day).progress(why), false",
        "new Life.Withdrawn().reopen(why), false",
        "'new Move(null, null, null)', false"
    })
    void only_legal_steps_compile(String step, boolean compiles) {
        String source = """
                import io.github.roviec.office.tasks.life.*;
                class Planted {
                    Object step(Said why, io.github.roviec.office.base.ActorId by, java.time.LocalDate day) {
                        return %s;
                    }
                }
                """.formatted(step);
        var file = new SimpleJavaFileObject(URI.create("string:///Planted.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        var faults = new DiagnosticCollector<JavaFileObject>();
        boolean compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        null,
                        faults,
                        List.of(
                                "-proc:none",
                                "-d",
                                System.getProperty("java.io.tmpdir"),
                                "-cp",
                                System.getProperty("java.class.path")),
                        null,
                        List.of(file))
                .call();
        assertThat(compiled).as("%s: %s", step, faults.getDiagnostics()).isEqualTo(compiles);
    }

    @Test
    void nobody_confirms_what_they_handed_in() {
        assertThatThrownBy(() -> new Life.Submitted(OFFICER).confirm(OFFICER, DAY))
                .isInstanceOf(Refusal.class)
                .hasMessage("task.own-work");
    }

    @Test
    void an_interim_report_never_completes() {
        for (WorkState state : WorkState.values()) {
            if (life(state) instanceof Life.AtWork work) {
                assertThat(work.progress(WHY).to()).isEqualTo(new Life.InProgress());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_row_tells_the_life(WorkState state) {
        assertThat(life(state).state()).isEqualTo(state);
    }

    /// Any person presses any button in any order: what the types allow leads to a state, what they do not is not
    /// there; and the history alone tells where the task stands.
    @Property(tries = 500)
    void the_history_tells_the_state(@ForAll Random random) {
        Life life = new Life.Assigned();
        List<Moved> history = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Step step = Step.values()[random.nextInt(Step.values().length)];
            Moved moved = take(life, step);
            assertThat(moved != null).as("%s from %s", step, life).isEqualTo(step.isOpenTo(life));
            if (moved != null) {
                assertThat(moved.step()).isEqualTo(step);
                assertThat(moved.from()).isEqualTo(life);
                history.add(moved);
                life = moved.to();
            }
        }
        assertThat(told(history.stream().map(Moved::step).toList())).isEqualTo(life.state());
        Set<Step> open = EnumSet.noneOf(Step.class);
        for (Step step : Step.values()) {
            if (step.isOpenTo(life)) {
                open.add(step);
            }
        }
        assertThat(open.isEmpty()).isEqualTo(life instanceof Life.Withdrawn);
    }

    /// Reads the words of a history as a person does.
    private static WorkState told(List<Step> history) {
        WorkState state = WorkState.ASSIGNED;
        WorkState before = WorkState.ASSIGNED;
        for (Step step : history) {
            switch (step) {
                case ASSIGN, INSIST, TRANSFER -> state = WorkState.ASSIGNED;
                case ACKNOWLEDGE -> state = WorkState.ACKNOWLEDGED;
                case PROGRESS -> state = WorkState.IN_PROGRESS;
                case SUBMIT -> state = WorkState.SUBMITTED;
                case CONFIRM -> state = WorkState.DONE;
                case RETURN, REOPEN -> state = WorkState.RETURNED;
                case REFUSE -> state = WorkState.REFUSED;
                case SUSPEND -> {
                    before = state;
                    state = WorkState.SUSPENDED;
                }
                case RESUME -> state = before;
                case WITHDRAW -> state = WorkState.WITHDRAWN;
                case ASK_EXTENSION, EXTEND, KEEP_DUE, REPORT_DELAY, REPORT_PERIOD -> {}
            }
        }
        return state;
    }

    private static @Nullable Moved take(Life life, Step step) {
        return switch (step) {
            case ASSIGN, TAKE_OVER, MONITOR, SPLIT, GIVE, TAKE_BACK, AGREE_CAUSE, DENY_CAUSE, URGE -> null;
            case ACKNOWLEDGE -> life instanceof Life.Assigned at ? at.acknowledge() : null;
            case REFUSE -> life instanceof Life.Refusable at ? at.refuse(WHY) : null;
            case INSIST -> life instanceof Life.Refused at ? at.insist(WHY) : null;
            case TRANSFER -> life instanceof Life.Transferable at ? at.transfer(WHY, "A → B") : null;
            case PROGRESS -> life instanceof Life.AtWork at ? at.progress(WHY) : null;
            case SUBMIT -> life instanceof Life.AtWork at ? at.submit(WHY, OFFICER) : null;
            case CONFIRM -> life instanceof Life.Submitted at ? at.confirm(CLERK, DAY) : null;
            case RETURN -> life instanceof Life.Submitted at ? at.sendBack(WHY) : null;
            case SUSPEND -> life instanceof Life.WithLead at ? at.suspend(WHY) : null;
            case RESUME -> life instanceof Life.Suspended at ? at.resume(null, null) : null;
            case ASK_EXTENSION -> life instanceof Life.WithLead at ? at.askExtension("vì vậy", "") : null;
            case EXTEND -> life instanceof Life.Open at ? at.extend(null, "") : null;
            case KEEP_DUE -> life instanceof Life.Open at ? at.keepDue(WHY) : null;
            case REPORT_DELAY -> life instanceof Life.WithLead at ? at.reportDelay("vì vậy", "") : null;
            case REPORT_PERIOD -> life instanceof Life.AtWork at ? at.reportPeriod(WHY, "11/2024") : null;
            case REOPEN -> life instanceof Life.Done at ? at.reopen(WHY) : null;
            case WITHDRAW -> life instanceof Life.Open at ? at.withdraw(WHY) : null;
        };
    }

    private static Life life(WorkState state) {
        return Objects.requireNonNull(
                Life.of(state, OFFICER, DAY, state == WorkState.SUSPENDED ? WorkState.RETURNED : null));
    }
}
