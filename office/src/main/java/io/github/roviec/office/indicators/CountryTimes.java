package io.github.roviec.office.indicators;

import java.util.List;

/// How long one month of the whole country, added up for every province, took: by the roll-up and by the shortest
/// statement written by hand for that table.
///
/// @param rolled  milliseconds of each run, in the order of the runs
/// @param byHand  likewise, run by turns with the other
/// @param rows    of the table; the two tables were the same
public record CountryTimes(List<Long> rolled, List<Long> byHand, int rows) {

    public CountryTimes {
        rolled = List.copyOf(rolled);
        byHand = List.copyOf(byHand);
    }

    public long medianRolled() {
        return median(rolled);
    }

    public long medianByHand() {
        return median(byHand);
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
