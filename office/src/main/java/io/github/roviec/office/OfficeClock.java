package io.github.roviec.office;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;

/// The one clock of the application. It tells the time of this machine in Vietnam, unless somebody has turned it: the
/// demonstration office lives in autumn 2024, and tests choose their day.
final class OfficeClock extends Clock {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final InstantSource machine;
    private volatile Duration ahead = Duration.ZERO;

    OfficeClock(InstantSource machine) {
        this.machine = machine;
    }

    /// From now on the clock shows `then` and runs on from there.
    void turnTo(Instant then) {
        ahead = Duration.between(machine.instant(), then);
    }

    /// Shows a time that lies `ahead` of the machine's (negative: behind).
    void keepAhead(Duration ahead) {
        this.ahead = ahead;
    }

    Duration ahead() {
        return ahead;
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(ZONE) ? this : Clock.offset(Clock.system(zone), ahead);
    }
}
