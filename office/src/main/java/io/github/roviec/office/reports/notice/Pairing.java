package io.github.roviec.office.reports.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

/// Which of some orders is which of others, each once.
final class Pairing<C, R> {

    private final Map<C, R> pairs = new LinkedHashMap<>();
    private final List<R> rest;
    private final Function<C, Order> one;
    private final Function<R, Order> other;

    private Pairing(Function<C, Order> one, List<R> others, Function<R, Order> other) {
        this.one = one;
        this.other = other;
        this.rest = new ArrayList<>(others);
    }

    /// Those that are the same to the word, then those that are the same but for the words, which a person may have
    /// written anew.
    static <C, R> Pairing<C, R> alike(List<C> ones, Function<C, Order> one, List<R> others, Function<R, Order> other) {
        Pairing<C, R> pairing = same(ones, one, others, other);
        pairing.pair(ones, Order::alike);
        return pairing;
    }

    /// Only those that are the same to the word.
    static <C, R> Pairing<C, R> same(List<C> ones, Function<C, Order> one, List<R> others, Function<R, Order> other) {
        Pairing<C, R> pairing = new Pairing<>(one, others, other);
        pairing.pair(ones, Order::equals);
        return pairing;
    }

    private void pair(List<C> ones, BiPredicate<Order, Order> same) {
        for (C each : ones) {
            if (!pairs.containsKey(each)) {
                rest.stream()
                        .filter(read -> same.test(one.apply(each), other.apply(read)))
                        .findFirst()
                        .ifPresent(read -> {
                            pairs.put(each, read);
                            rest.remove(read);
                        });
            }
        }
    }

    Map<C, R> pairs() {
        return pairs;
    }

    /// The others that are none of these.
    List<R> rest() {
        return List.copyOf(rest);
    }
}
