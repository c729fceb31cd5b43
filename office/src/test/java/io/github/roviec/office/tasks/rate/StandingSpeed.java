package io.github.roviec.office.tasks.rate;

import io.github.roviec.office.TestDatabase;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.tasks.rate.StandingStore.Scope;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Prints how long a table of results and a list behind a number take in a province: `StandingSpeed [TASKS]`.
final class StandingSpeed {

    private static final LocalDate TODAY = LocalDate.of(2024, 10, 8);

    private StandingSpeed() {}

    public static void main(String[] args) {
        int tasks = args.length == 0 ? 250_000 : Integer.parseInt(args[0]);
        DataSource database = TestDatabase.with("organisation", "tasks");
        JdbcClient jdbc = JdbcClient.create(database);
        long start = System.nanoTime();
        fill(jdbc, tasks);
        System.out.printf("%d tasks made in %d s%n", tasks, (System.nanoTime() - start) / 1_000_000_000);
        StandingStore store = new StandingStore(jdbc);
        for (String key : List.of("2024-T10", "2024-Q3", "2024-N")) {
            Scope scope = new Scope(7, ReportPeriod.of(key), 7, TODAY, null, null);
            Wanted late = new Wanted(Grouping.UNIT, null, null, EnumSet.of(Figure.ORIGINAL_LATE));
            for (int i = 0; i < 3; i++) {
                long begun = System.nanoTime();
                int all = store.lines(Grouping.UNIT, scope).stream()
                        .mapToInt(line -> line.all().total())
                        .sum();
                long table = System.nanoTime();
                int listed = store.list(late, new Page(1, 50), scope).size();
                long list = System.nanoTime();
                System.out.printf(
                        "%s: table of %d tasks %d ms, list of %d %d ms%n",
                        key, all, (table - begun) / 1_000_000, listed, (list - table) / 1_000_000);
            }
        }
    }

    private static void fill(JdbcClient jdbc, int tasks) {
        jdbc.sql("""
                insert into organisation.unit (authority_id, code, kind, from_day)
                select 1, 'D' || n, 'DEPARTMENT', '2015-01-01' from generate_series(1, 100) n
                """).update();
        jdbc.sql("""
                insert into tasks.task (authority_id, code, document_id, document_label, start_at, end_at, section, text,
                    citations, task_class, original_due, due, due_basis, state, done_on, assigned_at, assigned_by,
                    updated_at, paper_on)
                select 7, '2020-' || lpad(n::text, 7, '0'), n / 50, 'TB ' || n / 50, 0, 1, '', 'Việc ' || n, '{}',
                       (array['DATED', 'DATED', 'ONGOING', 'GENERAL'])[1 + n % 4],
                       case when n % 4 < 2 then day + 20 end, case when n % 4 < 2 then day + 20 + n % 3 * 5 end, 'EXPLICIT',
                       case when n % 10 < 9 or day < '2024-06-01' then 'DONE' else 'IN_PROGRESS' end,
                       case when n % 10 < 9 or day < '2024-06-01' then day + 10 + n % 17 end,
                       day, 1, day + 9, day
                from (select n, date '2019-10-01' + (n::bigint * 1825 / :tasks)::int as day
                      from generate_series(1, :tasks) n) as made
                """).param("tasks", tasks).update();
        jdbc.sql("""
                insert into tasks.party (task_id, authority_id, ordinal, role, unit_id, name)
                select id, 7, 1, 'LEAD', 1 + id % 100, 'Đơn vị' from tasks.task
                """).update();
        jdbc.sql("""
                insert into tasks.entry (task_id, authority_id, at, by_id, step)
                select t.id, 7, t.assigned_at + n * interval '2 days', 1, (array['ASSIGN', 'ACKNOWLEDGE', 'PROGRESS', 'SUBMIT'])[n]
                from tasks.task t cross join generate_series(1, 4) n
                """).update();
        jdbc.sql("analyze").update();
    }
}
