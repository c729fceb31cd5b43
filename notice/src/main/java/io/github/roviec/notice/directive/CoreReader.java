package io.github.roviec.notice.directive;

import io.github.roviec.notice.directive.Core.Form;
import io.github.roviec.notice.directive.Sentences.Sentence;
import io.github.roviec.notice.mention.Mentions;
import io.github.roviec.notice.mention.UnitMention;
import io.github.roviec.notice.rule.Family;
import io.github.roviec.notice.rule.Hit;
import io.github.roviec.notice.rule.RuleBook;
import io.github.roviec.notice.text.Tokens;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Says whether a sentence is an order, and to whom.
final class CoreReader {

    private static final int SHORTEST_DEED = 6;

    /// Within so many words a sentence shows that it states a fact.
    private static final int NEAR = 8;

    private static final Set<String> NO_DEED =
            Set.of("các", "những", "một", "mỗi", "mọi", "từng", "này", "nhất", "với", "về", "để", "nhằm", "căn", "sẽ");

    private final Tokens tokens;
    private final RuleBook book;
    private final Mentions mentions;
    private final Clauses clauses;
    private final Subjects subjects;
    private final Passives passives;
    private final Openings openings;
    private final Assignments assignments;
    private final LaterClauses later;

    CoreReader(Tokens tokens, RuleBook book, Mentions mentions) {
        this.tokens = tokens;
        this.book = book;
        this.mentions = mentions;
        this.clauses = new Clauses(tokens, mentions);
        this.subjects = new Subjects(tokens, mentions, clauses);
        this.passives = new Passives(tokens, mentions);
        this.openings = new Openings(tokens, book);
        this.assignments = new Assignments(tokens, book, mentions, clauses);
        this.later = new LaterClauses(tokens, book, mentions, openings, clauses, subjects, assignments);
    }

    /// The order in `sentence`, or null. `bare` says whether a verb or subject without an ordering word is enough.
    @Nullable
    Core read(Sentence sentence, List<Hit> hits, boolean bare) {
        int start = openings.behindTimes(openings.of(sentence), hits);
        Core passive = bare ? passive(start, sentence, hits) : null;
        if (passive != null) {
            return passive;
        }
        if (bare) {
            Core direct = direct(start, sentence, hits);
            if (direct != null) {
                Core named = direct.form() == Form.BARE ? later.behindTopic(direct, sentence, hits) : null;
                named = named == null && direct.form() == Form.BARE ? later.carryingOut(start, sentence, hits) : named;
                return named == null ? direct : named;
            }
        }
        Core assigned = assignments.read(start, sentence, hits, bare);
        boolean narrative = tokens.is(start, "ngày") && mentions.time(start) != null;
        if (assigned != null || !bare || narrative || clauses.past(start, hits)) {
            return assigned;
        }
        return later.read(start, sentence, hits);
    }

    /// Whether the comma at `at` stands inside a list of units or inside the name of one.
    boolean inList(int at) {
        return clauses.inList(at) || clauses.behindUnit(at);
    }

    private @Nullable Core passive(int start, Sentence sentence, List<Hit> hits) {
        Passives.Passive found = passives.find(start, sentence, hits);
        return found == null || found.done()
                ? null
                : new Core(
                        Form.SUBJECT,
                        sentence.from(),
                        found.units(),
                        found.units().getLast().to(),
                        List.of("do đơn vị", found.verb().rule().name()));
    }

    /// An item of a list of orders does not need a verb that the book knows: it is an order unless it speaks of a thing
    /// or judges.
    @Nullable
    Core deed(Sentence sentence, List<Hit> hits) {
        int at = openings.of(sentence);
        boolean word = tokens.isWord(at) && tokens.capital(at) && !tokens.allCapitals(at);
        if (!word
                || tokens.is(sentence.to() - 1, ":")
                || sentence.to() - at < SHORTEST_DEED
                || book.at(Family.TOPIC, tokens, at, sentence.to()) != null
                || book.at(Family.CIRCUMSTANCE, tokens, at, sentence.to()) != null
                || book.at(Family.HEADING, tokens, at, sentence.to()) != null
                || NO_DEED.contains(tokens.key(at))
                || !mentions.units(at).isEmpty()) {
            return null;
        }
        for (int i = at; i < at + NEAR && i < sentence.to(); i++) {
            if (tokens.isAny(i, "là", ":", "=") || tokens.capital(i + 1) && i < at + 2) {
                return null;
            }
        }
        Hit opening = Clauses.hitAt(at, hits);
        Passives.Passive passive = passives.find(at, sentence, hits);
        if (opening != null && clauses.encourages(opening) || passive != null && passive.done()) {
            return null;
        }
        for (Hit hit : hits) {
            boolean judged = hit.is(Family.ASSESSMENT) || hit.is(Family.BOILERPLATE, "closing");
            if (judged && hit.from() < at + NEAR) {
                return null;
            }
        }
        return new Core(Form.BARE, sentence.from(), List.of(), at + 1, List.of("mục trong danh sách nhiệm vụ"));
    }

    /// An order that begins at the start of a clause: a bare verb, or a unit and its verb.
    private @Nullable Core direct(int at, Sentence sentence, List<Hit> hits) {
        Core toward = toward(at, sentence, hits);
        if (toward != null) {
            return toward;
        }
        Hit hit = Clauses.hitAt(at, hits);
        boolean unit = hit != null
                && tokens.capital(at)
                && tokens.isAny(at, "thanh", "kiểm")
                && !mentions.units(at).isEmpty()
                && mentions.units(at).getFirst().to() > hit.to();
        Core named = unit ? subjects.read(at, openings.of(sentence), sentence, hits) : null;
        if (named != null) {
            // "Thanh tra tỉnh chủ trì …" begins with what could be a verb
            return named;
        }
        if (hit != null
                && Clauses.opensOrder(hit)
                && !hit.says("basis")
                && !clauses.isNoun(hit)
                && !clauses.encourages(hit)
                && !clauses.basis(hit, hits)) {
            return new Core(
                    Form.BARE,
                    sentence.from(),
                    List.of(),
                    hit.to(),
                    List.of(hit.rule().name()));
        }
        if (hit != null && hit.is(Family.ORDER, "bare") && !clauses.isNoun(hit)) {
            return assignments.unknown(sentence.from(), hit, hits);
        }
        if (hit != null && hit.is(Family.DUTY)) {
            return new Core(
                    Form.BARE,
                    sentence.from(),
                    List.of(),
                    hit.to(),
                    List.of(hit.rule().name()));
        }
        return subjects.read(at, openings.of(sentence), sentence, hits);
    }

    /// "Riêng các trường học gửi hồ sơ …", "Đối với UBND xã A khẩn trương …", "Đối với Sở Y tế, yêu cầu …"
    private @Nullable Core toward(int at, Sentence sentence, List<Hit> hits) {
        int named = tokens.is(at, "riêng") ? at + 1 : at;
        named = tokens.is(named, "đối") && tokens.is(named + 1, "với") ? named + 2 : named;
        List<UnitMention> units = named > at ? mentions.units(named) : List.of();
        if (units.isEmpty() || units.getFirst().from() != named) {
            return null;
        }
        if (tokens.is(at, "riêng") && named == at + 1) {
            return subjects.narrowed(units, sentence, hits);
        }
        int behind = units.getLast().to();
        boolean comma = tokens.is(behind, ",");
        Hit next = Clauses.hitAt(comma ? behind + 1 : behind, hits);
        boolean one = units.stream().allMatch(unit -> unit.kind() != UnitMention.Kind.GROUP);
        boolean order = next != null && (next.is(Family.VERB) && !next.says("basis") || next.is(Family.ORDER, "bare"));
        boolean sure = comma ? one : units.size() == 1;
        return next != null && order && sure
                ? new Core(
                        Form.SUBJECT,
                        sentence.from(),
                        units,
                        next.from(),
                        List.of("đối với đơn vị", next.rule().name()))
                : null;
    }
}
