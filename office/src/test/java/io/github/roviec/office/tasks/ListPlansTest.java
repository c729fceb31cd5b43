package io.github.roviec.office.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.Plans;
import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.PostKind;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.province.TestProvince;
import io.github.roviec.office.tasks.TaskFilter.Mine;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// The lists on the tasks of a province: each finds an index, and each number counts the list behind it.
class ListPlansTest {

    private static final int TASKS = 12_000;
    private static final AuthorityId PROVINCE = new AuthorityId(1);
    private static final UnitId DEPARTMENT = new UnitId(5);
    private static final UnitId COMMUNE = new UnitId(60);
    private static final Set<String> LARGE = Set.of("task", "sight", "finding", "party", "entry", "product");

    private static final DataSource DATABASE = TestProvince.with(2026, TASKS);
    private static final JdbcClient JDBC = JdbcClient.create(DATABASE);
    private static final JdbcClient PLANNER = JdbcClient.create(asServed());
    private static final TaskQueries QUERIES = new TaskQueries(JDBC);

    record Question(String name, Scope scope) {
        @Override
        public String toString() {
            return name;
        }
    }

    /// With the settings of the server that is started here (`EmbeddedServer`, `Database`).
    private static DataSource asServed() {
        try {
            SingleConnectionDataSource served = new SingleConnectionDataSource(DATABASE.getConnection(), true);
            JdbcClient client = JdbcClient.create(served);
            client.sql("set random_page_cost = 1.1").update();
            client.sql("set jit = off").update();
            client.sql("set max_parallel_workers_per_gather = 0").update();
            client.sql("set plan_cache_mode = force_custom_plan").update();
            return served;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<Question> questions() {
        List<Question> questions = new ArrayList<>();
        filters().forEach((name, filter) -> {
            questions.add(new Question("office: " + name, scope(filter, null, PostKind.CLERK)));
            questions.add(new Question("leader: " + name, scope(filter, null, PostKind.LEADER)));
            questions.add(new Question("department: " + name, scope(filter, List.of(DEPARTMENT), PostKind.HEAD)));
            questions.add(
                    new Question("two units: " + name, scope(filter, List.of(DEPARTMENT, COMMUNE), PostKind.HEAD)));
        });
        return questions.stream();
    }

    private static Map<String, TaskFilter> filters() {
        TaskFilter all = TaskFilter.ALL;
        Map<String, TaskFilter> filters = new LinkedHashMap<>();
        filters.put("all", all);
        for (WorkState state : WorkState.values()) {
            filters.put(state.name(), all.with(state));
        }
        for (Timeliness timeliness : Timeliness.values()) {
            filters.put(timeliness.name(), all.with(timeliness));
        }
        filters.put("open", all.with(WorkState.ACKNOWLEDGED, WorkState.IN_PROGRESS, WorkState.SUBMITTED));
        filters.put("done or withdrawn", all.with(WorkState.DONE, WorkState.WITHDRAWN));
        filters.put("soon", all.with(Timeliness.DUE_TODAY, Timeliness.DUE_SOON));
        filters.put("withdrawn and late", all.with(WorkState.WITHDRAWN).with(Timeliness.OVERDUE));
        filters.put("done late", all.with(WorkState.DONE).with(Timeliness.LATE));
        filters.put("given", all.with(Mine.GIVEN));
        filters.put("waiting", all.with(Mine.WAITING));
        filters.put("of a unit", filter(COMMUNE, null, null, null, null, null, null));
        filters.put("led by a unit", all.leadBy(DEPARTMENT));
        filters.put("led by a unit, late", all.leadBy(DEPARTMENT).with(Timeliness.OVERDUE));
        filters.put("helped by a unit", filter(COMMUNE, Role.COORDINATING, null, null, null, null, null));
        filters.put("of a class", filter(null, null, TaskClass.GENERAL, null, null, null, null));
        filters.put("due in a month", filter(null, null, null, "2025-03-01", "2025-03-31", null, null));
        filters.put("due from", filter(null, null, null, "2026-10-01", null, null, null));
        filters.put("of a paper", filter(null, null, null, null, null, 70L, null));
        for (String words :
                List.of("tiếp tục", "bao cao", "lễ hội cưỡi ngựa", "\"đầu tư công\"", "2024-0031", "BC-", "???")) {
            filters.put(words, filter(null, null, null, null, null, null, words));
        }
        filters.put(
                "tiếp tục, late",
                filter(null, null, null, null, null, null, "tiếp tục").with(Timeliness.LATE));
        filters.put(
                "bao cao, withdrawn",
                filter(null, null, null, null, null, null, "bao cao").with(WorkState.WITHDRAWN));
        filters.put("thu, of a class", filter(null, null, TaskClass.ONGOING, null, null, null, "thu"));
        filters.put("words of a unit", filter(DEPARTMENT, Role.LEAD, null, null, null, null, "quyết toán"));
        return filters;
    }

    private static TaskFilter filter(
            @Nullable UnitId unit,
            @Nullable Role role,
            @Nullable TaskClass taskClass,
            @Nullable String from,
            @Nullable String to,
            @Nullable Long document,
            @Nullable String words) {
        return new TaskFilter(
                unit,
                role,
                Set.of(),
                Set.of(),
                taskClass,
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                document == null ? null : new DocumentId(document),
                words,
                null);
    }

    private static Scope scope(TaskFilter filter, @Nullable List<UnitId> units, PostKind post) {
        UnitId unit = units == null ? new UnitId(PROVINCE.value()) : units.getFirst();
        return new Scope(
                PROVINCE, filter, units, new Actor(new ActorId(1), "", post, "", unit, PROVINCE), TestProvince.UNTIL);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void a_list_and_its_numbers_are_found_by_an_index(Question question) {
        ListSql wanted = QUERIES.wanted(question.scope());
        if (wanted.from().contains("false")) {
            return; // words that say nothing: nothing is looked for
        }
        assertThat(faults(TaskQueries.listSql(wanted), wanted)).isEmpty();
        assertThat(faults(wanted.looksForWords() ? TaskQueries.foundSql(wanted) : TaskQueries.countSql(wanted), wanted))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {ChainQueries.CHAIN, ChainQueries.SHARED})
    void what_hangs_together_with_a_task_is_found_by_an_index(String sql) {
        assertThat(faults(
                        sql,
                        Map.of(
                                "authority",
                                PROVINCE.value(),
                                "code",
                                "2024-0031",
                                "today",
                                TestProvince.UNTIL,
                                "all",
                                false,
                                "visible",
                                new Long[] {DEPARTMENT.value()})))
                .isEmpty();
    }

    @Test
    void a_list_without_an_index_is_found() {
        ListSql wanted = QUERIES.wanted(scope(TaskFilter.ALL, null, PostKind.CLERK));
        assertThat(faults("select id from tasks.task s where s.section = '3' and :limit >= :offset", wanted))
                .contains("Seq Scan on task");
        assertThat(faults("select 1 where :limit >= :offset", wanted)).contains("no index");
    }

    private static List<String> faults(String sql, ListSql wanted) {
        Map<String, Object> parameters = new HashMap<>(wanted.parameters());
        parameters.put("limit", 50);
        parameters.put("offset", 0);
        return faults(sql, parameters);
    }

    private static List<String> faults(String sql, Map<String, ?> parameters) {
        String plan = PLANNER.sql("explain (format json) " + sql)
                .params(parameters)
                .query(String.class)
                .single();
        List<String> nodes = Plans.steps(plan);
        List<String> faults = new ArrayList<>(nodes.stream()
                .filter(node -> node.contains("Seq Scan on ") && LARGE.contains(node.split(" on ")[1]))
                .toList());
        if (nodes.stream().noneMatch(node -> node.contains("Index"))) {
            faults.add("no index");
        }
        return faults;
    }

    @ParameterizedTest
    @MethodSource("questions")
    void every_number_counts_the_list_behind_it(Question question) {
        Scope scope = question.scope();
        List<Long> listed = listed(scope);
        assertThat(listed).doesNotHaveDuplicates().hasSameElementsAs(plainly(scope));
        assertThat(QUERIES.counts(scope).stream().mapToInt(TaskCount::tasks).sum())
                .isEqualTo(listed.size());
        TaskGlance glance = QUERIES.glance(scope);
        int glanced = glance.counts().stream().mapToInt(TaskCount::tasks).sum();
        if (glance.more()) {
            assertThat(glanced).isEqualTo(TaskGlance.MOST + 1).isLessThanOrEqualTo(listed.size());
        } else {
            assertThat(glanced).isEqualTo(listed.size());
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void a_listing_is_the_list_and_its_numbers(Question question) {
        Scope scope = question.scope();
        Scope every = new Scope(
                PROVINCE, scope.filter().with((TaskClass) null).anywhere(), scope.units(), scope.by(), scope.today());
        for (Page page : List.of(new Page(1, 20), new Page(3, 7), new Page(130, 20))) {
            TaskListing listing = QUERIES.listing(scope, every, page);
            assertThat(listing.rows()).isEqualTo(QUERIES.list(scope, page));
            assertThat(listing.every().more()).isEqualTo(QUERIES.glance(every).more());
            assertThat(listing.every().counts())
                    .containsExactlyInAnyOrderElementsOf(QUERIES.glance(every).counts());
        }
    }

    private static List<Long> listed(Scope scope) {
        ListSql wanted = QUERIES.wanted(scope);
        return JDBC.sql("select " + wanted.id() + " " + wanted.from())
                .params(wanted.parameters())
                .query((row, n) -> row.getLong(1))
                .list();
    }

    /// The same question asked of the tables themselves, without anything that is kept beside them.
    private static List<Long> plainly(Scope scope) {
        TaskFilter filter = scope.filter();
        boolean all = scope.units() == null;
        return JDBC.sql("""
                select t.id from tasks.task t
                where (t.state <> 'WITHDRAWN' or 'WITHDRAWN' = any(:states))
                  and (not (:all and cast(:unit as bigint) is null) or t.parent_id is null)
                  and (:all or exists (select from tasks.party p where p.task_id = t.id and p.unit_id = any(:visible)))
                  and (cast(:unit as bigint) is null
                       or exists (select from tasks.party p
                                  where p.task_id = t.id and p.unit_id = cast(:unit as bigint)
                                    and (cast(:role as text) is null or p.role = :role)))
                  and (cardinality(:states) = 0 or t.state = any(:states))
                  and (cardinality(:timeliness) = 0 or tasks.timeliness(t.state, t.due, t.done_on, :today) = any(:timeliness))
                  and (cast(:class as text) is null or t.task_class = :class)
                  and (cast(:from as date) is null or t.due >= cast(:from as date))
                  and (cast(:to as date) is null or t.due <= cast(:to as date))
                  and (cast(:document as bigint) is null or t.document_id = cast(:document as bigint))
                  and (cast(:words as text) is null
                       or t.id in (select f.task_id from tasks.finding f where f.words @@ tasks.asked(:words)))
                  and (not :given or t.given_by = 1)
                  and (not :waiting or case
                           when :all then t.state = 'SUBMITTED' and (not :leader or t.given_by = 1 or t.supervised_by = 1)
                           else t.state in ('ASSIGNED', 'RETURNED')
                                and exists (select from tasks.party p
                                            where p.task_id = t.id and p.role = 'LEAD' and p.unit_id = any(:visible)) end)
                """)
                .param("states", filter.states().stream().map(Enum::name).toArray(String[]::new))
                .param(
                        "timeliness",
                        filter.timeliness().stream().map(Enum::name).toArray(String[]::new))
                .param("all", all)
                .param(
                        "visible",
                        scope.units() == null
                                ? new Long[0]
                                : scope.units().stream().map(UnitId::value).toArray(Long[]::new))
                .param("unit", filter.unit() == null ? null : filter.unit().value())
                .param("role", filter.role() == null ? null : filter.role().name())
                .param(
                        "class",
                        filter.taskClass() == null ? null : filter.taskClass().name())
                .param("from", filter.dueFrom())
                .param("to", filter.dueTo())
                .param(
                        "document",
                        filter.document() == null ? null : filter.document().value())
                .param("words", filter.text())
                .param("today", scope.today())
                .param("given", filter.mine() == Mine.GIVEN)
                .param("waiting", filter.mine() == Mine.WAITING)
                .param("leader", scope.by().post() == PostKind.LEADER)
                .query((row, n) -> row.getLong(1))
                .list();
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        Scope scope = scope(TaskFilter.ALL, null, PostKind.CLERK);
        List<TaskRow> rows = new ArrayList<>();
        for (int page = 1; page <= 12; page++) {
            rows.addAll(QUERIES.list(scope, new Page(page, 50)));
        }
        assertThat(rows).extracting(TaskRow::code).doesNotHaveDuplicates().hasSize(600);
        List<TaskRow> open =
                rows.stream().filter(row -> row.state() != WorkState.DONE).toList();
        assertThat(rows.subList(0, open.size())).isEqualTo(open);
        assertThat(open).isNotEmpty().hasSizeLessThan(600);
        List<LocalDate> due = open.stream()
                .map(row -> row.due().date())
                .filter(day -> day != null)
                .toList();
        assertThat(due).isSorted();
        assertThat(open.subList(0, due.size())).allMatch(row -> row.due().date() != null);
        List<LocalDate> done =
                rows.stream().map(TaskRow::doneOn).filter(day -> day != null).toList();
        assertThat(done.reversed()).isSorted();
    }
}
