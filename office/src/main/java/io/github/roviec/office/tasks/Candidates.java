package io.github.roviec.office.tasks;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.organisation.GroupId;
import io.github.roviec.office.organisation.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Looks up, by the rarest words of an order, the earlier tasks that say the most of it.
@Component
class Candidates {

    /// Tasks that are looked at more closely for one order.
    private static final int MOST = 40;

    /// Tasks that the index may give for one order. A pair that more tasks have finds nothing that rarer pairs miss.
    private static final int MOST_FOUND = 600;

    /// Where even the rarest pair is common, two of this many rarest must stand together.
    private static final int TOGETHER = 4;

    private static final int MOST_WORDS = 16;

    private static final String TWO_TOGETHER = IntStream.rangeClosed(1, TOGETHER)
            .boxed()
            .flatMap(one -> IntStream.rangeClosed(one + 1, TOGETHER)
                    .mapToObj(two -> "pairs @> array[(cast(:rare as text[]))[%d], (cast(:rare as text[]))[%d]]"
                            .formatted(one, two)))
            .collect(Collectors.joining(" or ", "(", ")"));

    private final JdbcClient jdbc;

    Candidates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// An earlier task. Number of its paper as in its label ("412/TB-UBND").
    record Candidate(
            long id,
            String code,
            String text,
            String paper,
            LocalDate paperOn,
            Set<UnitId> units,
            Set<GroupId> groups) {}

    /// How many tasks the office has given, without parts.
    long tasks(AuthorityId authority) {
        return jdbc.sql("select coalesce(sum(number), 0) from tasks.last_code where authority_id = :authority")
                .param("authority", authority.value())
                .query(Long.class)
                .single();
    }

    /// In how many tasks each pair stands; those that no task has are left out.
    Map<String, Long> counts(AuthorityId authority, Collection<String> pairs) {
        String office = authority.value() + " ";
        Map<String, Long> counts = new HashMap<>();
        jdbc.sql("select pair, having_it from tasks.pair_count where pair = any(cast(:pairs as text[]))")
                .param("pairs", pairs.stream().map(office::concat).toArray(String[]::new))
                .query(row -> {
                    counts.put(row.getString("pair").substring(office.length()), row.getLong("having_it"));
                });
        return counts;
    }

    /// Tasks of papers before this one, those first that share the most pairs.
    List<Candidate> before(
            AuthorityId authority, LocalDate day, DocumentId document, Set<String> pairs, Map<String, Long> counts) {
        String office = authority.value() + " ";
        List<String> known = pairs.stream()
                .filter(counts::containsKey)
                .sorted(Comparator.comparing((String pair) -> counts.getOrDefault(pair, 0L))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        if (known.isEmpty()) {
            return List.of();
        }
        boolean common = known.size() >= TOGETHER && counts.getOrDefault(known.getFirst(), 0L) > MOST_FOUND;
        List<String> rare = common ? known.subList(0, TOGETHER) : rarest(known, counts);
        return jdbc.sql("""
                select t.id, t.code, t.text, t.document_label, t.paper_on,
                       array(select p.unit_id from tasks.party p
                             where p.task_id = t.id and p.role = 'LEAD' and p.unit_id is not null) as units,
                       array(select p.group_id from tasks.party p
                             where p.task_id = t.id and p.role = 'LEAD' and p.group_id is not null) as groups
                from (select task_id, (select count(*) from unnest(pairs) as pair where pair = any(cast(:all as text[]))) as shared
                      from (select task_id, pairs from tasks.wording
                            where %s and (paper_on, document_id) < (:day, :document)
                            order by paper_on desc, task_id desc
                            limit :found) as found
                      order by shared desc, task_id desc
                      limit :most) as best
                join tasks.task t on t.id = best.task_id
                where t.state <> 'WITHDRAWN'
                """.formatted(common ? TWO_TOGETHER : "pairs && cast(:rare as text[])"))
                .param("all", known.stream().map(office::concat).toArray(String[]::new))
                .param("rare", rare.stream().map(office::concat).toArray(String[]::new))
                .param("day", day)
                .param("document", document.value())
                .param("found", MOST_FOUND)
                .param("most", MOST)
                .query(Candidates::candidate)
                .list();
    }

    /// The rarest pair, and more of them as long as all together give no more tasks than wanted.
    private static List<String> rarest(List<String> known, Map<String, Long> counts) {
        long found = 0;
        int words = 0;
        while (words < Math.min(known.size(), MOST_WORDS)) {
            found += counts.getOrDefault(known.get(words), 0L);
            if (words > 0 && found > MOST_FOUND) {
                break;
            }
            words++;
        }
        return known.subList(0, words);
    }

    /// Which of these tasks go on with which others of them, as pairs of rows: the later, the earlier.
    Map<Long, Set<Long>> linked(Collection<Long> tasks) {
        Map<Long, Set<Long>> linked = new HashMap<>();
        jdbc.sql(
                        "select continues_id, task_id from tasks.link where continues_id = any(:tasks) and task_id = any(:tasks)")
                .param("tasks", tasks.toArray(Long[]::new))
                .query(row -> {
                    linked.merge(row.getLong("continues_id"), Set.of(row.getLong("task_id")), (a, b) -> {
                        Set<Long> both = new HashSet<>(a);
                        both.addAll(b);
                        return both;
                    });
                });
        return linked;
    }

    private static Candidate candidate(ResultSet row, int n) throws SQLException {
        String label = row.getString("document_label");
        int comma = label.indexOf(',');
        return new Candidate(
                row.getLong("id"),
                row.getString("code"),
                row.getString("text"),
                comma < 0 ? label : label.substring(0, comma),
                row.getObject("paper_on", LocalDate.class),
                longs(row, "units").stream().map(UnitId::new).collect(Collectors.toSet()),
                longs(row, "groups").stream().map(GroupId::new).collect(Collectors.toSet()));
    }

    private static List<Long> longs(ResultSet row, String column) throws SQLException {
        return Arrays.asList((Long[]) row.getArray(column).getArray());
    }
}
