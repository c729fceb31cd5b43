package io.github.roviec.office.indicators.asking;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.indicators.KnownPlaces;
import io.github.roviec.office.indicators.PlaceForm;
import io.github.roviec.office.indicators.PlaceForms;
import io.github.roviec.office.indicators.Report;
import io.github.roviec.office.indicators.approval.Hand;
import io.github.roviec.office.indicators.approval.Hands;
import io.github.roviec.office.indicators.board.Boards;
import io.github.roviec.office.indicators.watch.Duties;
import io.github.roviec.office.organisation.UnitId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Comments at figures; explanations asked for, given, and closed, at the same place.
@Component
public class Askings {

    private static final int LONGEST = 4000;

    private final JdbcClient jdbc;
    private final AskingRows rows;
    private final KnownPlaces places;
    private final PlaceForms placeForms;
    private final Boards boards;
    private final Hands hands;
    private final Permissions permissions;
    private final Duties duties;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Askings(
            JdbcClient jdbc,
            AskingRows rows,
            KnownPlaces places,
            PlaceForms placeForms,
            Boards boards,
            Hands hands,
            Permissions permissions,
            Duties duties,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.places = places;
        this.placeForms = placeForms;
        this.boards = boards;
        this.hands = hands;
        this.permissions = permissions;
        this.duties = duties;
        this.facts = facts;
        this.clock = clock;
    }

    /// What was said there, oldest first; for who may look at the figure.
    public List<Remark> talk(Place place, Actor by) {
        permissions.require(by, Deed.SEE_FIGURES);
        return rows.talk(by.authority(), place);
    }

    public boolean mayComment(Place place, Actor by) {
        return permissions.may(by, Deed.SEE_FIGURES)
                && (permissions.isAuthorityWide(by)
                        || permissions.may(by, Deed.SEE_FIGURES, place.unit())
                        || mayAnswer(place, by));
    }

    /// What is asked there and not closed yet.
    public Optional<Asking> open(Place place, Actor by) {
        return rows.open(by.authority(), place);
    }

    /// How much is said at each place of a form, by the place's key; negative while an explanation is owed.
    public Map<String, Integer> counts(AuthorityId authority, Report report) {
        Map<String, Integer> counts = new HashMap<>();
        jdbc.sql("""
                select m.indicator_id || '-' || m.member_id as place, count(*) as said,
                       bool_or(coalesce(a.state, '') = 'OPEN') as owed
                from indicators.remark m left join indicators.asking a on a.id = m.asking_id
                where m.authority_id = :authority and m.period_id = :period and m.unit_id = :unit
                group by m.indicator_id, m.member_id
                """)
                .param("authority", authority.value())
                .param("period", report.period().id())
                .param("unit", report.unit().value())
                .query(row -> {
                    counts.put(
                            row.getString("place"), row.getBoolean("owed") ? -row.getInt("said") : row.getInt("said"));
                });
        return counts;
    }

    public boolean mayAsk(Place place, Actor by) {
        return permissions.may(by, Deed.ASK_EXPLANATIONS, place.unit());
    }

    /// Whether this person says if the answer is enough: who asked, or another who asks for the whole authority, but
    /// not as the one that answers.
    public boolean mayJudge(Place place, Actor by) {
        return mayAsk(place, by)
                && (rows.open(by.authority(), place)
                                .filter(asking -> asking.by().equals(by.id()))
                                .isPresent()
                        || !explains(place, by));
    }

    private boolean explains(Place place, Actor by) {
        List<UnitId> own = duties.explains(by);
        return own.contains(place.unit())
                || !own.isEmpty() && forms(place, by).stream().anyMatch(form -> own.contains(form.filler()));
    }

    /// The unit itself, or who fills the form for it; for the whole authority who answers for the indicator.
    public boolean mayAnswer(Place place, Actor by) {
        return permissions.may(by, Deed.FILL_FIGURES, place.unit())
                || (place.unit().value() == by.authority().value()
                        && permissions.may(by, Deed.FILL_FIGURES)
                        && boards.responsible(by).contains(place.indicator().code()))
                || forms(place, by).stream().anyMatch(form -> permissions.may(by, Deed.FILL_FIGURES, form.filler()));
    }

    /// Who acts for the whole authority also looks into units that have ended; who fills the form of another unit, at
    /// what may have to be explained; who accepts a form, at what stands in it.
    public boolean maySee(Place place, Actor by) {
        return permissions.may(by, Deed.SEE_FIGURES)
                && (boards.maySee(by, place.indicator().code(), place.unit())
                        || mayAnswer(place, by)
                        || accepts(place, by));
    }

    private boolean accepts(Place place, Actor by) {
        List<PlaceForm> forms = forms(place, by);
        if (forms.isEmpty()) {
            return false;
        }
        Set<UnitId> own = hands.standsFor(by);
        return forms.stream()
                .flatMap(form -> hands(form, place, by).stream())
                .map(Hand::unit)
                .anyMatch(own::contains);
    }

    private List<Hand> hands(PlaceForm form, Place place, Actor by) {
        return form.hands().isEmpty()
                ? hands.of(
                        by.authority(),
                        form.approvers(),
                        form.filler(),
                        place.period().lastDay())
                : form.hands();
    }

    private List<PlaceForm> forms(Place place, Actor by) {
        return placeForms.of(by.authority(), place.indicator(), place.unit(), place.period(), place.member());
    }

    private void requireThere(Place place, Actor by) {
        places.require(by.authority(), place.indicator(), place.unit(), place.member());
    }

    /// Refuses with `permission.denied` or `indicators.talk-empty`, and as {@link KnownPlaces#require}.
    @Transactional
    public void comment(Place place, @Nullable String text, Actor by) {
        requireThere(place, by);
        if (!mayComment(place, by)) {
            throw new Refusal("permission.denied");
        }
        say(place, null, Remark.Kind.COMMENT, text, by);
    }

    /// Yêu cầu giải trình. Refuses with `permission.denied`, `indicators.talk-empty`, `indicators.asking-due-past` or
    /// `indicators.asking-due-far`; a `Conflict` `indicators.asked-already` while an earlier one is not closed.
    ///
    /// @param due by when, if anybody says so: from today on, within a year
    @Transactional
    public void ask(Place place, @Nullable String text, @Nullable LocalDate due, Actor by) {
        requireThere(place, by);
        if (!mayAsk(place, by)) {
            throw new Refusal("permission.denied");
        }
        requireText(text);
        requireDue(due);
        long asking = rows.ask(by.authority(), place, due, clock.instant(), by.id());
        if (asking == 0) {
            throw new Conflict("indicators.asked-already");
        }
        say(place, asking, Remark.Kind.ASKED, text, by);
    }

    /// Giải trình. Refuses with `permission.denied` or `indicators.talk-empty`; a `Conflict`
    /// `indicators.asking-moved` when it was answered or closed meanwhile.
    @Transactional
    public void answer(Place place, int version, @Nullable String text, Actor by) {
        if (!mayAnswer(place, by)) {
            throw new Refusal("permission.denied");
        }
        step(place, version, AskingState.OPEN, AskingState.ANSWERED, Remark.Kind.ANSWERED, text, by);
    }

    /// The answer was not enough: the same refusals.
    @Transactional
    public void askAgain(Place place, int version, @Nullable String text, Actor by) {
        if (!mayJudge(place, by)) {
            throw new Refusal("permission.denied");
        }
        step(place, version, AskingState.ANSWERED, AskingState.OPEN, Remark.Kind.ASKED_AGAIN, text, by);
    }

    /// Kết thúc: also without an answer, with a word in any case.
    @Transactional
    public void close(Place place, int version, @Nullable String text, Actor by) {
        if (!mayJudge(place, by)) {
            throw new Refusal("permission.denied");
        }
        step(place, version, null, AskingState.CLOSED, Remark.Kind.CLOSED, text, by);
    }

    private void step(
            Place place,
            int version,
            @Nullable AskingState from,
            AskingState to,
            Remark.Kind kind,
            @Nullable String text,
            Actor by) {
        requireText(text);
        Asking asking = rows.open(by.authority(), place).orElseThrow(() -> new Conflict("indicators.asking-moved"));
        if ((from != null && asking.state() != from) || !rows.move(asking.id(), version, to)) {
            throw new Conflict("indicators.asking-moved");
        }
        say(place, asking.id(), kind, text, by);
    }

    /// What the actor's unit, or a unit below it, has to explain, also as the one that fills the
    /// form; for who acts for the whole authority, what the authority itself has to.
    public List<Asking> owed(int most, Actor by) {
        List<UnitId> units = duties.explains(by);
        return units.isEmpty() ? List.of() : rows.of(by.authority(), units, AskingState.OPEN, most);
    }

    /// What the actor has asked for and not closed, answered ones first.
    public List<Asking> asked(int most, Actor by) {
        return permissions.may(by, Deed.ASK_EXPLANATIONS) ? rows.by(by.authority(), by.id(), most) : List.of();
    }

    private void say(Place place, @Nullable Long asking, Remark.Kind kind, @Nullable String text, Actor by) {
        String said = requireText(text);
        Instant now = clock.instant();
        rows.say(by.authority(), place, asking, kind, said, now, by.id());
        facts.publishEvent(new FigureTalked(
                now,
                by.id(),
                by.authority(),
                place.indicator().code(),
                place.unit(),
                place.period().id(),
                place.member(),
                asking,
                kind,
                said));
    }

    private void requireDue(@Nullable LocalDate due) {
        LocalDate today = LocalDate.now(clock);
        if (due != null && due.isBefore(today)) {
            throw new Refusal("indicators.asking-due-past", due, today);
        }
        if (due != null && due.isAfter(today.plusYears(1))) {
            throw new Refusal("indicators.asking-due-far", due, today.plusYears(1));
        }
    }

    private static String requireText(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new Refusal("indicators.talk-empty");
        }
        String said = text.strip();
        if (said.length() > LONGEST) {
            throw new Refusal("indicators.talk-long", LONGEST);
        }
        return said;
    }
}
