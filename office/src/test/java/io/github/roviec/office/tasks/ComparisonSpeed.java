package io.github.roviec.office.tasks;

import io.github.roviec.office.TestDatabase;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.documents.Kin;
import io.github.roviec.office.documents.Wording;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Prints how long one order is looked for and compared, warm, one thread: `ComparisonSpeed [TASKS]`.
final class ComparisonSpeed {

    private ComparisonSpeed() {}

    public static void main(String[] args) {
        int tasks = args.length == 0 ? 250_000 : Integer.parseInt(args[0]);
        AuthorityId office = new AuthorityId(7);
        DataSource database = TestDatabase.with("organisation", "tasks");
        long start = System.nanoTime();
        List<String> works = ManyTasks.fill(database, tasks, office.value());
        System.out.printf("%d tasks made in %d s%n", tasks, (System.nanoTime() - start) / 1_000_000_000);
        JdbcClient.create(database).sql("""
                select 'wording ' || pg_size_pretty(pg_table_size('tasks.wording')) || ', index '
                       || pg_size_pretty(pg_relation_size('tasks.wording_by_pair')) || ', counts '
                       || pg_size_pretty(pg_total_relation_size('tasks.pair_count')) || ', '
                       || (select count(*) from tasks.pair_count) || ' pairs, the commonest in '
                       || (select max(having_it) from tasks.pair_count)
                """).query(String.class).list().forEach(System.out::println);
        Candidates candidates = new Candidates(JdbcClient.create(database));
        double[] took = new double[200];
        int offered = 0;
        for (int i = -50; i < took.length; i++) {
            String text = "Kiểm tra lại " + works.get((i + 50) * 7 % works.size());
            long begun = System.nanoTime();
            int found = compare(candidates, office, tasks, text);
            if (i >= 0) {
                took[i] = (System.nanoTime() - begun) / 1e6;
                offered += found;
            }
        }
        Arrays.sort(took);
        System.out.printf(
                "one order: median %.1f ms, p95 %.1f ms, worst %.1f ms; %d likely tasks each%n",
                took[100], took[190], took[199], offered / took.length);
    }

    private static int compare(Candidates candidates, AuthorityId office, int tasks, String text) {
        Wording wording = Wording.of(text);
        Map<String, Long> known = candidates.counts(office, wording.pairs());
        Wording.Counts counts = new Wording.Counts() {
            @Override
            public long having(String pair) {
                return known.getOrDefault(pair, 0L);
            }

            @Override
            public long all() {
                return tasks;
            }
        };
        return (int)
                candidates
                        .before(office, LocalDate.of(2026, 1, 28), new DocumentId(1000), wording.pairs(), known)
                        .stream()
                        .filter(found -> wording.to(Wording.of(found.text()), Kin.SAME, counts)
                                        .percent()
                                >= Wording.LEAST)
                        .count();
    }
}
