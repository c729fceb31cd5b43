package io.github.roviec.office.tasks.takeover;

import static io.github.roviec.office.tasks.takeover.CellNote.Level.DOUBT;
import static io.github.roviec.office.tasks.takeover.CellNote.Level.READ;
import static io.github.roviec.office.tasks.takeover.CellNote.Level.WRONG;

import io.github.roviec.office.tasks.Party;
import io.github.roviec.office.tasks.Role;
import io.github.roviec.office.tasks.takeover.Question.Kind;
import io.github.roviec.office.tasks.takeover.UnitNames.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Who has part in a task, as the cells of a row say it.
final class PartyCells {

    private static final Pattern BETWEEN = Pattern.compile("[;\\n]|(?<=\\p{L}{2})\\.\\s+(?=\\p{Lu})");
    private static final Pattern MARK = Pattern.compile("^(?:[-–+*•]|\\d{1,2}[.)])\\s*");
    private static final Pattern BRACKET = Pattern.compile("\\s*\\([^)]*\\)\\s*$");

    private final Ground ground;
    private final boolean keepNames;
    private final List<CellNote> notes;
    private final Asked asked;
    private final List<Party> parties = new ArrayList<>();

    /// Hears which words need a person, or were taken for something that they do not say word for word.
    interface Asked {

        /// @param taken for what they are taken now; null where that is open
        void about(Kind kind, String said, boolean required, @Nullable String taken, List<Named> near);
    }

    PartyCells(Ground ground, boolean keepNames, List<CellNote> notes, Asked asked) {
        this.ground = ground;
        this.keepNames = keepNames;
        this.notes = notes;
        this.asked = asked;
    }

    List<Party> parties(RegisterRow row) {
        String lead = row.cell(RegisterColumn.LEAD);
        List<String> leads = pieces(lead);
        if (leads.isEmpty()) {
            heading(row.section());
        }
        leads.forEach(piece -> add(Role.LEAD, RegisterColumn.LEAD, piece));
        pieces(row.cell(RegisterColumn.COORDINATING))
                .forEach(piece -> add(Role.COORDINATING, RegisterColumn.COORDINATING, piece));
        return parties;
    }

    /// The lead of a row that names none: the unit whose name stands above the rows.
    private void heading(String section) {
        Named unit = section.isEmpty() ? null : ground.units().of(section).only();
        if (unit != null && ground.answers().to(Kind.UNIT, section) == null) {
            notes.add(CellNote.of(RegisterColumn.LEAD, READ, "lead-heading", unit.name()));
            put(Role.LEAD, unit);
            return;
        }
        String answer = ground.answers().to(Kind.UNIT, section);
        if (answer == null) {
            notes.add(CellNote.of(RegisterColumn.LEAD, keepNames ? DOUBT : WRONG, "lead-missing"));
            asked.about(Kind.UNIT, section, !keepNames, null, List.of());
        } else {
            answered(Role.LEAD, RegisterColumn.LEAD, section, answer);
        }
    }

    private void add(Role role, RegisterColumn column, String piece) {
        String answer = ground.answers().to(Kind.UNIT, piece);
        if (answer != null) {
            answered(role, column, piece, answer);
            return;
        }
        UnitNames.Meaning meaning = meaning(piece);
        Named only = meaning.only();
        if (only != null) {
            if (!meaning.sure()) {
                notes.add(CellNote.of(column, READ, "unit-read", piece, only.name()));
                asked.about(Kind.UNIT, piece, false, only.key(), meaning.named());
            }
            put(role, only);
            return;
        }
        boolean required = role == Role.LEAD && !keepNames;
        boolean several = !meaning.named().isEmpty();
        notes.add(CellNote.of(
                column,
                required ? WRONG : DOUBT,
                several ? "unit-several" : "unit-unknown",
                several
                        ? new String[] {
                            piece, meaning.named().stream().map(Named::name).collect(Collectors.joining("; "))
                        }
                        : new String[] {piece}));
        asked.about(Kind.UNIT, piece, required, null, several ? meaning.named() : meaning.near());
        parties.add(new Party(role, null, null, piece, false));
    }

    private void answered(Role role, RegisterColumn column, String piece, String answer) {
        Named named = ground.units().withKey(answer);
        asked.about(Kind.UNIT, piece, false, answer, named == null ? List.of() : List.of(named));
        if (named != null) {
            notes.add(CellNote.of(column, READ, "unit-chosen", piece, named.name()));
            put(role, named);
        } else if (!piece.isEmpty()) {
            notes.add(CellNote.of(column, READ, "unit-kept", piece));
            parties.add(new Party(role, null, null, piece, true));
        }
    }

    private void put(Role role, Named named) {
        boolean there = parties.stream()
                .anyMatch(party -> named.unit() != null
                        ? named.unit().equals(party.unit())
                        : named.group() != null && named.group().equals(party.group()));
        if (!there) {
            parties.add(new Party(role, named.unit(), named.group(), named.name(), true));
        }
    }

    private UnitNames.Meaning meaning(String piece) {
        UnitNames.Meaning whole = ground.units().of(piece);
        String bare = BRACKET.matcher(piece).replaceFirst("");
        return !whole.named().isEmpty() || bare.equals(piece) || bare.isEmpty()
                ? whole
                : ground.units().of(bare);
    }

    private boolean known(String words) {
        return !meaning(words).named().isEmpty() || ground.answers().to(Kind.UNIT, words) != null;
    }

    /// The names in a cell. A comma may part names or stand in one ("UBND các xã, thị trấn"): what is known decides.
    List<String> pieces(String cell) {
        String whole = cell.strip();
        if (whole.isEmpty() || whole.chars().noneMatch(Character::isLetter)) {
            return List.of();
        }
        if (known(whole)) {
            return List.of(whole);
        }
        List<String> pieces = new ArrayList<>();
        for (String part : BETWEEN.split(whole)) {
            String piece = MARK.matcher(part.strip()).replaceFirst("").strip();
            while (piece.endsWith(".") || piece.endsWith(",")) {
                piece = piece.substring(0, piece.length() - 1).strip();
            }
            if (known(piece)) {
                pieces.add(piece);
            } else {
                pieces.addAll(commas(piece));
            }
        }
        return pieces.stream().filter(piece -> !piece.isEmpty()).distinct().toList();
    }

    private List<String> commas(String piece) {
        List<String> parts = Arrays.stream(piece.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        List<String> names = new ArrayList<>();
        for (int at = 0; at < parts.size(); ) {
            int end = parts.size();
            while (end > at + 1 && !known(String.join(", ", parts.subList(at, end)))) {
                end--;
            }
            String name = String.join(", ", parts.subList(at, end));
            // "Phòng Nông nghiệp, môi trường": no name begins with a small letter.
            if (!names.isEmpty() && !known(name) && Character.isLowerCase(name.charAt(0))) {
                names.add(names.removeLast() + ", " + name);
            } else {
                names.addAll(and(name));
            }
            at = end;
        }
        return names;
    }

    private List<String> and(String name) {
        int and = known(name) ? -1 : name.indexOf(" và ");
        if (and < 0) {
            return List.of(name);
        }
        String first = name.substring(0, and).strip();
        String second = name.substring(and + 4).strip();
        return known(first) && known(second) ? List.of(first, second) : List.of(name);
    }
}
