package io.github.roviec.office.indicators.definition;

import io.github.roviec.office.indicators.Listed;
import io.github.roviec.office.indicators.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What becomes of a list when somebody says it anew: what is new begins, what is left out ends, both
/// from one day on; where days are written, they are meant.
final class Relisting {

    private final LocalDate since;
    private final List<Listed> old;
    private final List<Listed> now = new ArrayList<>();
    private Optional<LocalDate> first = Optional.empty();

    private Relisting(List<Listed> before, LocalDate since) {
        this.since = since;
        this.old = new ArrayList<>(before);
    }

    static Relisting of(List<Listed> before, List<Listed> said, LocalDate since) {
        Relisting made = new Relisting(before, since);
        List<Listed> other = new ArrayList<>(said);
        other.removeIf(each -> made.old.remove(each)); // as it was
        for (Listed each : said) {
            made.now.add(other.remove(each) ? made.changed(each) : each);
        }
        made.end(before);
        return made;
    }

    private Listed changed(Listed said) {
        boolean bare = said.when().equals(Validity.ALWAYS);
        Optional<Listed> was = old.stream()
                .filter(each -> each.code().equals(said.code()))
                .filter(each -> !bare || !each.when().endedOn(since).equals(each.when()))
                .findFirst();
        if (was.isPresent()) {
            old.remove(was.get());
            changes(was.get().when(), said.when());
            return said;
        }
        Validity when = bare ? Validity.since(since) : said.when();
        changes(new Validity(since, since), when);
        return new Listed(said.code(), when);
    }

    /// What is left out stays where it stood.
    private void end(List<Listed> before) {
        for (int n = 0; n < before.size(); n++) {
            Listed left = before.get(n);
            if (old.remove(left)) {
                Validity ended = left.when().endedOn(since);
                changes(left.when(), ended);
                now.add(n == 0 ? 0 : after(before.get(n - 1)), new Listed(left.code(), ended));
            }
        }
    }

    private int after(Listed other) {
        for (int n = now.size() - 1; n >= 0; n--) {
            if (now.get(n).code().equals(other.code())) {
                return n + 1;
            }
        }
        return now.size();
    }

    private void changes(Validity one, Validity other) {
        one.parts(other)
                .filter(day -> first.isEmpty() || day.isBefore(first.get()))
                .ifPresent(day -> first = Optional.of(day));
    }

    /// With what has ended.
    List<Listed> all() {
        return List.copyOf(now);
    }

    /// The first day on which it says something else than before; empty where nothing changes.
    Optional<LocalDate> first() {
        return first;
    }
}
