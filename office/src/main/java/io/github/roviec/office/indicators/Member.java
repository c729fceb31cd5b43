package io.github.roviec.office.indicators;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One of what an indicator is split by: a fund source, a criterion. A code with a dot is a part of another member:
/// "3.1" of "3" (chỉ tiêu of a tiêu chí). Parts do not add up to the whole of the dimension; the member that has parts
/// is met where all of them are ({@link Criteria}).
///
/// @param when         periods that end in this time count it
/// @param requirements what it asks of a unit, by group; none where nothing is written down
public record Member(int id, String code, String name, Validity when, List<Requirement> requirements) {

    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)*");

    public Member {
        requirements = List.copyOf(requirements);
    }

    public static Member always(int id, String code, String name) {
        return new Member(id, code, name, Validity.ALWAYS, List.of());
    }

    public Member during(Validity time) {
        return new Member(id, code, name, time, requirements);
    }

    /// The code of the member that this one is a part of.
    public @Nullable String of() {
        int dot = code.lastIndexOf('.');
        return dot < 0 ? null : code.substring(0, dot);
    }

    public boolean isPart() {
        return of() != null;
    }

    /// "3.1. Đường thôn": what is numbered is known by its number, too.
    public String label() {
        return NUMBER.matcher(code).matches() ? code + ". " + name : name;
    }

    /// Whether others of these are its parts.
    public boolean isSplit(List<Member> among) {
        return among.stream().anyMatch(member -> code.equals(member.of()));
    }

    /// Of these, the one that it is a part of.
    public Optional<Member> above(List<Member> among) {
        return among.stream().filter(member -> member.code().equals(of())).findFirst();
    }

    public static List<Member> on(LocalDate day, List<Member> members) {
        return members.stream().filter(member -> member.when().on(day)).toList();
    }

    /// Those that are not parts of others.
    public static List<Member> whole(List<Member> members) {
        return members.stream().filter(member -> !member.isPart()).toList();
    }
}
