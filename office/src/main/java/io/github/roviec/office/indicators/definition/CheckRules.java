package io.github.roviec.office.indicators.definition;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.check.CheckDefinition;
import io.github.roviec.office.indicators.check.CheckRule;
import io.github.roviec.office.indicators.check.CheckStore;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Rules of checking as people make them, change them, end them and take them up again. A rule acts at once on forms
/// that are being filled; what was sent is judged by the rules of its day. All refuse with `permission.denied`.
@Component
@Transactional
public class CheckRules {

    /// What an office made itself, so that no release ever ships one of the same code.
    private static final String OWN = "CQ_";

    private static final int LONGEST_STEM = 30;

    private final JdbcClient jdbc;
    private final CheckStore store;
    private final CheckTrial trial;
    private final DefinitionGate gate;
    private final Clock clock;

    CheckRules(JdbcClient jdbc, CheckStore store, CheckTrial trial, DefinitionGate gate, Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.trial = trial;
        this.gate = gate;
        this.clock = clock;
    }

    /// A new rule, whatever code is said: it gets one of its own, which is returned. Refuses as {@link CheckTrial}.
    public String add(CheckDefinition said, Actor by) {
        gate.require(by);
        alone(by.authority());
        CheckDefinition bare = said.bare(said.code());
        trial.require(by.authority(), bare);
        String code = fresh(said.indicator(), by.authority());
        write(bare.bare(code), false, by);
        return code;
    }

    /// Says a rule anew; what it was is kept. Refuses as {@link CheckTrial}, and with `check.unknown`; a `Conflict`
    /// `indicators.check-changed` when somebody was first.
    ///
    /// @param version of the rule that was looked at
    public void change(CheckDefinition said, int version, Actor by) {
        CheckRule known = seen(said.code(), version, by);
        CheckDefinition bare = said.bare(said.code());
        trial.require(by.authority(), bare);
        write(bare, known.ended(), by);
    }

    /// It is told no more; it can be taken up again. No release brings it back. Refuses as {@link #change}.
    public void end(String code, int version, Actor by) {
        CheckRule known = seen(code, version, by);
        if (!known.ended()) {
            write(known.as(), true, by);
        }
    }

    /// It is in force again as it was. Refuses as {@link #change}: what it needs may have ended meanwhile.
    public void takeUp(String code, int version, Actor by) {
        CheckRule known = seen(code, version, by);
        if (known.ended()) {
            trial.require(by.authority(), known.as());
            write(known.as(), false, by);
        }
    }

    private CheckRule seen(String code, int version, Actor by) {
        gate.require(by);
        alone(by.authority());
        CheckRule known = store.byCode(by.authority(), code).orElseThrow(() -> new Refusal("check.unknown", code));
        if (known.version() != version) {
            throw new Conflict("indicators.check-changed", code);
        }
        return known;
    }

    /// Also a release that is being taken over must not write between a look and a change.
    private void alone(AuthorityId authority) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('indicators.catalogue'), :authority)")
                .param("authority", (int) authority.value())
                .query()
                .listOfRows();
    }

    private String fresh(String indicator, AuthorityId authority) {
        String stem = OWN + indicator.substring(0, Math.min(indicator.length(), LONGEST_STEM)) + "_";
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> stem + number)
                .filter(code -> store.byCode(authority, code).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private void write(CheckDefinition said, boolean ended, Actor by) {
        Instant now = clock.instant();
        store.write(by.authority(), said, ended, true, by.id(), now);
        gate.tell(new CheckRuleDefined(now, by.id(), by.authority(), said.code(), said, ended));
    }
}
