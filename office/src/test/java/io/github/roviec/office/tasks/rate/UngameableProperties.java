package io.github.roviec.office.tasks.rate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.TestDatabase;
import io.github.roviec.office.tasks.TaskClass;
import io.github.roviec.office.tasks.rate.StandingStore.Scope;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Random lives of tasks on the real tables: whatever is done to a task but finishing it, no unit's rate
/// by the original deadline gets better by it, in no period, neither at once nor, where the work stays
/// with the unit, later.
class UngameableProperties {

    private static final LocalDate START = LocalDate.of(2024, 1, 10);
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final AtomicLong AUTHORITY = new AtomicLong(1000);

    @SuppressWarnings("NullAway.Init")
    private static DataSource database;

    @SuppressWarnings("NullAway.Init")
    private static JdbcClient jdbc;

    @SuppressWarnings("NullAway.Init")
    private static TransactionTemplate transaction;

    enum Move {
        CONFIRM("CONFIRM"),
        RETURN("RETURN"),
        REOPEN("REOPEN"),
        TRANSFER("TRANSFER"),
        SUSPEND("SUSPEND"),
        RESUME("RESUME"),
        WITHDRAW("WITHDRAW"),
        EXTEND("EXTEND"),
        REFUSE("REFUSE"),
        GIVE_ANEW("ASSIGN");

        private final String step;

        Move(String step) {
            this.step = step;
        }
    }

    /// After these the work stays with its unit: not even time makes the rate better than it would have been.
    private static final Set<Move> STAYS =
            EnumSet.of(Move.RETURN, Move.REOPEN, Move.SUSPEND, Move.RESUME, Move.EXTEND, Move.REFUSE);

    /// @param due days after the start; null: undated
    record Given(int from, @Nullable Integer due, boolean dated) {}

    record Deed(int day, int task, Move move, int days) {}

    record Life(List<Given> given, List<Deed> deeds) {}

    @BeforeContainer
    static void open() {
        database = TestDatabase.with("organisation", "tasks");
        jdbc = JdbcClient.create(database);
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        for (int unit = 1; unit <= 3; unit++) {
            jdbc.sql("""
                    insert into organisation.unit (authority_id, code, kind, from_day)
                    values (1, :code, 'DEPARTMENT', '2020-01-01')
                    """).param("code", "D" + unit).update();
        }
    }

    @Provide
    Arbitrary<Life> life() {
        Arbitrary<Given> given = Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 60).injectNull(0.1),
                        Arbitraries.of(true, true, true, false))
                .as((from, term, dated) -> new Given(from, term == null ? null : from + term, dated));
        Arbitrary<Deed> deed = Combinators.combine(
                        Arbitraries.integers().between(1, 130),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(Move.class),
                        Arbitraries.integers().between(1, 50))
                .as(Deed::new);
        return Combinators.combine(
                        given.list().ofMinSize(1).ofMaxSize(5),
                        deed.list().ofMinSize(1).ofMaxSize(14))
                .as(Life::new);
    }

    @Property(tries = 150)
    void no_move_but_finishing_improves_a_rate(@ForAll("life") Life life) {
        long authority = AUTHORITY.incrementAndGet();
        List<Long> tasks = new ArrayList<>();
        for (Given given : life.given()) {
            tasks.add(give(authority, given, tasks.size()));
        }
        List<Deed> inOrder = life.deeds().stream()
                .filter(deed -> deed.task() < tasks.size())
                .sorted((one, other) -> Integer.compare(one.day(), other.day()))
                .toList();
        for (Deed deed : inOrder) {
            if (deed.day() < life.given().get(deed.task()).from()) {
                continue;
            }
            Map<String, Tally> before = rates(authority, deed.day());
            Map<String, Tally> beforeLater = rates(authority, 200);
            boolean done = carryOut(authority, tasks.get(deed.task()), deed, tasks);
            if (done && deed.move() != Move.CONFIRM) {
                assertNotBetter(before, rates(authority, deed.day()), deed);
                if (STAYS.contains(deed.move())) {
                    assertNotBetter(beforeLater, rates(authority, 200), deed);
                }
            }
        }
    }

    /// Late stays late, and nothing becomes on time: so the rate, on time / (on time + late), cannot rise.
    private static void assertNotBetter(Map<String, Tally> before, Map<String, Tally> after, Deed deed) {
        before.forEach((where, tally) -> {
            Tally then = after.getOrDefault(where, Tally.NONE);
            assertThat(then.of(Figure.ORIGINAL_LATE))
                    .as("%s late after %s", where, deed)
                    .isGreaterThanOrEqualTo(tally.of(Figure.ORIGINAL_LATE));
        });
        after.forEach((where, tally) -> {
            Tally then = before.getOrDefault(where, Tally.NONE);
            assertThat(tally.of(Figure.ORIGINAL_ON_TIME))
                    .as("%s on time after %s", where, deed)
                    .isLessThanOrEqualTo(then.of(Figure.ORIGINAL_ON_TIME));
            assertThat(then.onTimeByOriginal().isBelow(tally.onTimeByOriginal()))
                    .as("%s better after %s", where, deed)
                    .isFalse();
        });
    }

    private static Map<String, Tally> rates(long authority, int day) {
        Map<String, Tally> rates = new HashMap<>();
        StandingStore store = new StandingStore(jdbc);
        for (String key : List.of("2024-T1", "2024-T2", "2024-T3", "2024-T4", "2024-N")) {
            Scope scope = new Scope(authority, ReportPeriod.of(key), 7, START.plusDays(day), null, null);
            for (Line line : store.lines(Grouping.UNIT, scope)) {
                rates.put(key + " unit " + line.key(), line.of(TaskClass.DATED));
            }
        }
        return rates;
    }

    private static long give(long authority, Given given, int number) {
        LocalDate due = given.due() == null ? null : START.plusDays(given.due());
        return transaction.execute(status -> {
            long id = jdbc.sql("""
                    insert into tasks.task (authority_id, code, document_id, document_label, start_at, end_at, section,
                        text, citations, task_class, original_due, due, due_basis, state, assigned_at, assigned_by,
                        updated_at, paper_on)
                    values (:authority, :code, 1, 'TB', 0, 1, '', 'Việc', '{}', :class, :due, :due, 'EXPLICIT',
                        'ASSIGNED', :at, 1, :at, :on)
                    returning id
                    """)
                    .param("authority", authority)
                    .param("code", "2024-%04d".formatted(number))
                    .param("class", given.dated() ? "DATED" : "ONGOING")
                    .param("due", due)
                    .param("at", at(given.from()))
                    .param("on", START.plusDays(given.from()))
                    .query(Long.class)
                    .single();
            jdbc.sql("""
                    insert into tasks.party (task_id, authority_id, ordinal, role, unit_id, name)
                    values (:task, :authority, 1, 'LEAD', 1, 'Đơn vị 1')
                    """).param("task", id).param("authority", authority).update();
            return id;
        });
    }

    /// As the house carries it out: one transaction that moves the task and writes its entry.
    private static boolean carryOut(long authority, long task, Deed deed, List<Long> tasks) {
        if (deed.move() == Move.GIVE_ANEW) {
            give(
                    authority,
                    new Given(deed.day(), deed.day() + deed.days(), true),
                    100 + tasks.size() + deed.day() * 100);
            tasks.add(task);
            return true;
        }
        return transaction.execute(status -> {
            int moved = jdbc.sql(sql(deed.move()))
                    .param("id", task)
                    .param("at", at(deed.day()))
                    .param("day", START.plusDays(deed.day()))
                    .param("due", START.plusDays(deed.day() + deed.days()))
                    .update();
            if (moved == 0) {
                return false;
            }
            jdbc.sql("""
                    insert into tasks.entry (task_id, authority_id, at, by_id, step)
                    values (:task, :authority, :at, 1, :step)
                    """)
                    .param("task", task)
                    .param("authority", authority)
                    .param("at", at(deed.day()))
                    .param("step", deed.move().step)
                    .update();
            if (deed.move() == Move.TRANSFER) {
                jdbc.sql("update tasks.party set unit_id = 1 + unit_id % 3, name = 'Đơn vị khác' where task_id = :task")
                        .param("task", task)
                        .update();
            }
            return true;
        });
    }

    private static String sql(Move move) {
        String open = "state not in ('DONE', 'WITHDRAWN')";
        String withUnit = "state not in ('DONE', 'WITHDRAWN', 'SUSPENDED')";
        return switch (move) {
            case CONFIRM -> set("state = 'DONE', done_on = :day", withUnit);
            case RETURN -> set("state = 'RETURNED'", withUnit);
            case REOPEN -> set("state = 'IN_PROGRESS', done_on = null", "state = 'DONE'");
            case TRANSFER -> set("state = 'ASSIGNED'", withUnit);
            case SUSPEND -> set("state = 'SUSPENDED', paused_from = 'IN_PROGRESS'", withUnit);
            case RESUME -> set("state = 'IN_PROGRESS', paused_from = null", "state = 'SUSPENDED'");
            case WITHDRAW -> set("state = 'WITHDRAWN', paused_from = null", open);
            case EXTEND -> set("due = :due", open + " and due is not null");
            case REFUSE -> set("state = 'REFUSED'", withUnit);
            case GIVE_ANEW -> throw new IllegalArgumentException();
        };
    }

    private static String set(String what, String where) {
        return "update tasks.task set " + what + ", updated_at = :at where id = :id and " + where
                + " and cast(:day as date) is not null and cast(:due as date) is not null";
    }

    private static Timestamp at(int day) {
        return Timestamp.from(START.plusDays(day).atTime(9, 0).atZone(VIETNAM).toInstant());
    }
}
