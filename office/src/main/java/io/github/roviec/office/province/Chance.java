package io.github.roviec.office.province;

import java.util.List;
import java.util.SplittableRandom;

/// Luck that can be repeated.
final class Chance {

    private final SplittableRandom random;

    Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    /// 0 to `bound` - 1.
    int below(int bound) {
        return random.nextInt(bound);
    }

    /// Both included.
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /// True so many times in a thousand.
    boolean thousandth(int times) {
        return random.nextInt(1000) < times;
    }

    <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
