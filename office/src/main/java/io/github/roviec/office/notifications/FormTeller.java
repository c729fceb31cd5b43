package io.github.roviec.office.notifications;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.indicators.approval.Hand;
import io.github.roviec.office.indicators.watch.Duties;
import io.github.roviec.office.indicators.watch.FormPeriod;
import io.github.roviec.office.indicators.watch.FormWatch;
import io.github.roviec.office.indicators.watch.WatchedForm;
import io.github.roviec.office.notifications.Inbox.Row;
import io.github.roviec.office.notifications.Matter.OfForm;
import io.github.roviec.office.notifications.Matter.OfReport;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells of forms. A form that opens, is due or closes is one thing however many units fill it; each of their people is
/// told once, also who fills it for many.
@Component
class FormTeller implements Teller {

    private static final String FORM = "/so-lieu/bieu/";

    private final FormWatch forms;
    private final Duties duties;
    private final FigureWords words;
    private final ZoneId zone;

    FormTeller(FormWatch forms, Duties duties, FigureWords words, Clock clock) {
        this.forms = forms;
        this.duties = duties;
        this.words = words;
        this.zone = clock.getZone();
    }

    @Override
    public List<Telling> of(AuthorityId authority, List<Row> rows, List<Rule> rules, Supplier<Roster> roster) {
        Map<Row, Rule> wanted = new LinkedHashMap<>();
        for (Row row : rows) {
            if (row.heard().occasion().about() == About.FORM) {
                Rules.first(rules, row.heard().occasion(), null).ifPresent(rule -> wanted.put(row, rule));
            }
        }
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<FormPeriod, List<WatchedForm>> all = forms.all(
                authority,
                matters(wanted, OfForm.class).map(OfForm::form).distinct().toList());
        Map<Long, WatchedForm> one = forms.reports(
                authority,
                matters(wanted, OfReport.class).map(OfReport::report).distinct().toList());
        FormPeople people = new FormPeople(roster, duties, words.of(authority));
        List<Telling> tellings = new ArrayList<>();
        wanted.forEach((row, rule) -> {
            List<WatchedForm> found = switch (row.heard().matter()) {
                case OfForm(FormPeriod form) -> all.getOrDefault(form, List.of());
                case OfReport(long report) -> Stream.ofNullable(one.get(report)).toList();
                default -> List.<WatchedForm>of();
            };
            List<WatchedForm> meant =
                    found.stream().filter(form -> isMeant(row.heard(), form)).toList();
            tellings.addAll(tell(row, rule, meant, people));
        });
        return tellings;
    }

    private static <T extends Matter> Stream<T> matters(Map<Row, Rule> wanted, Class<T> kind) {
        return wanted.keySet().stream()
                .map(row -> row.heard().matter())
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /// Who has sent it meanwhile is not reminded, and what was accepted meanwhile waits for nobody.
    private static boolean isMeant(Heard heard, WatchedForm form) {
        return switch (heard.occasion()) {
            case FORM_OPENED -> form.open() && form.openedAt().equals(heard.at());
            case FORM_BEFORE_DUE, FORM_DUE -> form.open() && Objects.equals(form.reminded(), heard.due());
            case FORM_OVERDUE -> form.open() && !form.again() && form.due().equals(heard.due());
            case FORM_CLOSED -> Objects.equals(form.closedAt(), heard.at());
            case FORM_SENT -> form.sent();
            case FORM_LATE_ASKED -> form.closedAt() != null;
            default -> true;
        };
    }

    private List<Telling> tell(Row row, Rule rule, List<WatchedForm> meant, FormPeople people) {
        Map<ActorId, List<WatchedForm>> filling = new LinkedHashMap<>();
        Map<ActorId, List<WatchedForm>> accepting = new LinkedHashMap<>();
        for (WatchedForm form : meant) {
            if (rule.recipients().contains(Recipient.FORM_FILLERS)) {
                people.fillers(form.filler()).forEach(person -> add(filling, person, form));
            }
            if (rule.recipients().contains(Recipient.FORM_ACCEPTERS)) {
                people.accepters(hand(row.heard(), form)).forEach(person -> add(accepting, person, form));
            }
        }
        accepting.keySet().removeAll(filling.keySet());
        List<Telling> tellings = new ArrayList<>();
        filling.forEach(
                (person, theirs) -> telling(row, person, theirs, true, people).ifPresent(tellings::add));
        accepting.forEach(
                (person, theirs) -> telling(row, person, theirs, false, people).ifPresent(tellings::add));
        return tellings;
    }

    /// Who is asked: for more time the office.
    private static Hand hand(Heard heard, WatchedForm form) {
        return heard.occasion() == Occasion.FORM_LATE_ASKED ? Hand.OFFICE : form.hand();
    }

    private static void add(Map<ActorId, List<WatchedForm>> told, ActorId person, WatchedForm form) {
        told.computeIfAbsent(person, _ -> new ArrayList<>()).add(form);
    }

    private Optional<Telling> telling(
            Row row, ActorId person, List<WatchedForm> theirs, boolean fills, FormPeople people) {
        Heard heard = row.heard();
        if (person.equals(heard.by())) {
            return Optional.empty();
        }
        WatchedForm form = theirs.getFirst();
        String manner = heard.occasion() == Occasion.FORM_SENT && people.isUnled(form.hand()) ? Telling.UNLED : null;
        String gathering = gathering(heard, form, people);
        boolean single = theirs.size() == 1 && gathering == null;
        return Optional.of(new Telling(
                row.id(),
                heard,
                person,
                people.title(person, form, !single),
                byWhen(heard, form),
                single ? FORM + form.report() : list(heard, form, fills, people),
                fills ? form.filler() : people.accepting(hand(heard, form)),
                manner,
                gathering));
    }

    /// The many forms that one person accepts, or one unit fills for others, make one message while nobody reads it: a
    /// day and form each. What is accepted in another's place stands in another list, and is another message.
    private @Nullable String gathering(Heard heard, WatchedForm form, FormPeople people) {
        boolean sent = heard.occasion() == Occasion.FORM_SENT;
        if (!sent
                && !(heard.occasion() == Occasion.FORM_ACCEPTED
                        && !form.filler().equals(form.unit()))) {
            return null;
        }
        String elsewhere =
                sent && !people.hasOwn(form.hand()) ? "/" + form.hand().kind() : "";
        return heard.occasion() + "/" + form.of().form() + "/" + form.of().period() + "/" + day(heard) + elsewhere;
    }

    private @Nullable LocalDate byWhen(Heard heard, WatchedForm form) {
        return switch (heard.occasion()) {
            case FORM_SENT, FORM_ACCEPTED, FORM_CLOSED, FORM_LATE_ASKED -> null;
            case FORM_RETURNED, FORM_REOPENED -> form.until(day(heard));
            case FORM_BEFORE_DUE, FORM_DUE, FORM_OVERDUE -> heard.due();
            default -> form.due();
        };
    }

    private LocalDate day(Heard heard) {
        return heard.at().atZone(zone).toLocalDate();
    }

    /// Where several stand, below its head. Drafts that others fill are neither mine nor waiting.
    private static String list(Heard heard, WatchedForm form, boolean fills, FormPeople people) {
        return switch (heard.occasion()) {
            case FORM_SENT -> people.hasOwn(form.hand()) ? "/so-lieu#l-waiting" : "/so-lieu#l-elsewhere";
            case FORM_LATE_ASKED -> "/so-lieu#l-waiting";
            case FORM_ACCEPTED, FORM_CLOSED -> others(form);
            default -> fills ? "/so-lieu#l-mine" : others(form);
        };
    }

    private static String others(WatchedForm form) {
        return "/so-lieu?nam=" + form.period().year() + "#l-sent";
    }
}
