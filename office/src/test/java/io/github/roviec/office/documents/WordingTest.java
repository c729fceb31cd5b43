package io.github.roviec.office.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Three months of one made-up office: which orders of a month go on with which of the month before
/// (`continued/pairs.csv`), and which only look like it.
class WordingTest {

    private static final int MOST = 3;

    private record Order(int month, String text, Set<String> leads, Wording wording) {}

    private record Pair(Order later, Order earlier) {}

    private record Offer(Pair pair, Resemblance like) {}

    /// How the offers compare with what is told.
    ///
    /// @param nearMisses offers of pairs that only look like it
    private record Score(int offered, int right, int nearMisses, int open, int all) {

        static Score of(List<Offer> offers, Map<String, Set<Pair>> told) {
            Set<Pair> offered = offers.stream().map(Offer::pair).collect(Collectors.toSet());
            Set<Pair> all = told.getOrDefault("yes", Set.of());
            return new Score(
                    offered.size(),
                    both(offered, all),
                    both(offered, told.getOrDefault("no", Set.of())),
                    both(offered, told.getOrDefault("maybe", Set.of())),
                    all.size());
        }

        double precision() {
            return right / (double) (offered - open);
        }

        double recall() {
            return right / (double) all;
        }

        private static int both(Set<Pair> some, Set<Pair> others) {
            return (int) some.stream().filter(others::contains).count();
        }
    }

    private static final List<Order> ORDERS = orders();
    private static final Map<String, Set<Pair>> TOLD = told();

    @Test
    void what_goes_on_is_offered_and_what_only_looks_like_it_is_not() {
        Set<Pair> goesOn = TOLD.getOrDefault("yes", Set.of());
        Set<Pair> looksLike = TOLD.getOrDefault("no", Set.of());
        assertThat(goesOn).hasSizeGreaterThanOrEqualTo(25);
        assertThat(looksLike).hasSizeGreaterThanOrEqualTo(40);
        Score score = Score.of(offers(ORDERS), TOLD);
        assertThat(score.precision()).as(score.toString()).isGreaterThanOrEqualTo(0.95);
        assertThat(score.recall()).as(score.toString()).isGreaterThanOrEqualTo(0.90);
        assertThat(score.nearMisses()).as(score.toString()).isLessThanOrEqualTo(1);
    }

    /// Written after the weights were chosen: half of it near misses, harder than a month's paper is. At first sight:
    /// recall 1.00, precision 0.80; since then another year and another district count for more (docs/links.md).
    @Test
    void it_holds_for_orders_that_nothing_was_tuned_on() {
        List<Order> orders = new ArrayList<>();
        Map<String, Set<Pair>> told = new HashMap<>();
        for (List<String> row : table("/continued/held-out.csv")) {
            Order later = new Order(2, row.get(0), Set.of(row.get(0)), Wording.of(row.get(1)));
            Order earlier = new Order(1, row.get(2), Set.of(row.get(2)), Wording.of(row.get(3)));
            orders.add(later);
            orders.add(earlier);
            told.computeIfAbsent(row.get(4), verdict -> new HashSet<>()).add(new Pair(later, earlier));
        }
        Set<Pair> all = told.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        List<Offer> offers = all.stream()
                .map(pair -> new Offer(pair, like(pair, orders)))
                .filter(offer -> offer.like.percent() >= Wording.LEAST)
                .toList();
        Score score = Score.of(offers, told);
        assertThat(score.precision()).as(score.toString()).isGreaterThanOrEqualTo(0.80);
        assertThat(score.recall()).as(score.toString()).isGreaterThanOrEqualTo(0.90);
    }

    private static Resemblance like(Pair pair, List<Order> orders) {
        return pair.later.wording.to(pair.earlier.wording, kin(pair), counts(pair.later.month, orders));
    }

    private static List<Offer> offers(List<Order> orders) {
        List<Offer> offers = new ArrayList<>();
        for (Order later : orders) {
            orders.stream()
                    .filter(earlier -> earlier.month == later.month - 1)
                    .map(earlier -> new Pair(later, earlier))
                    .map(pair -> new Offer(pair, like(pair, orders)))
                    .filter(offer -> offer.like.percent() >= Wording.LEAST)
                    .sorted(Comparator.comparingInt((Offer offer) -> -offer.like.percent()))
                    .limit(MOST)
                    .forEach(offers::add);
        }
        return offers;
    }

    private static Kin kin(Pair pair) {
        Set<String> mine = new HashSet<>(pair.later.leads);
        Set<String> theirs = pair.earlier.leads;
        if (mine.isEmpty() || theirs.isEmpty()) {
            return Kin.UNKNOWN;
        }
        if (mine.equals(theirs)) {
            return Kin.SAME;
        }
        mine.retainAll(theirs);
        return mine.isEmpty() ? Kin.OTHER : Kin.PARTLY;
    }

    private static Set<String> leads(FoundDirective found) {
        return found.parties().stream()
                .filter(party -> party.role().equals("LEAD"))
                .map(FoundParty::name)
                .collect(Collectors.toSet());
    }

    private static Wording.Counts counts(int month, List<Order> orders) {
        Map<String, Long> having = new HashMap<>();
        List<Order> before =
                orders.stream().filter(order -> order.month < month).toList();
        before.forEach(order -> order.wording.pairs().forEach(pair -> having.merge(pair, 1L, Long::sum)));
        return new Wording.Counts() {
            @Override
            public long having(String pair) {
                return having.getOrDefault(pair, 0L);
            }

            @Override
            public long all() {
                return before.size();
            }
        };
    }

    private static List<Order> orders() {
        List<ListedUnit> units = table("/demo/units.csv").stream()
                .map(row -> new ListedUnit(
                        row.get(0),
                        row.get(1),
                        row.size() > 4 && !row.get(4).isBlank()
                                ? List.of(row.get(4).split(";\\s*"))
                                : List.of(),
                        row.get(2).equals("Nhóm")))
                .toList();
        List<Order> orders = new ArrayList<>();
        int month = 0;
        for (String file :
                List.of("/demo/notice-2024-07.txt", "/demo/notice-2024-08.txt", "/continued/notice-2024-09.txt")) {
            month++;
            PaperReading reading = PaperReading.of(new String(bytes(file), StandardCharsets.UTF_8), units);
            for (FoundDirective found : reading.directives()) {
                orders.add(new Order(month, found.text(), leads(found), Wording.of(found.text())));
            }
        }
        return orders;
    }

    private static Map<String, Set<Pair>> told() {
        Map<String, Set<Pair>> told = new HashMap<>();
        for (List<String> row : table("/continued/pairs.csv")) {
            List<Pair> meant = new ArrayList<>();
            for (Order later : ORDERS) {
                for (Order earlier : ORDERS) {
                    if (later.month == earlier.month + 1
                            && later.text.contains(row.get(0))
                            && earlier.text.contains(row.get(1))) {
                        meant.add(new Pair(later, earlier));
                    }
                }
            }
            assertThat(meant).as(row.toString()).hasSize(1);
            told.computeIfAbsent(row.get(2), verdict -> new HashSet<>()).add(meant.getFirst());
        }
        return told;
    }

    private static List<List<String>> table(String resource) {
        return Spreadsheet.rows(resource, bytes(resource)).stream().skip(1).toList();
    }

    private static byte[] bytes(String resource) {
        try (var in = Objects.requireNonNull(WordingTest.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
