package io.github.roviec.office.indicators;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What indicators are split by. A set of criteria is one; the next set is another.
///
/// @param from  the first day on which a set is in force; null where it has no such day
/// @param until the first day on which it no longer is
/// @param criteria its members are met by a unit (1) or not (0)
/// @param groupedBy code of the indicator by which each unit says its group; null where criteria are not counted by
/// group
public record Dimension(
        String code,
        String name,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String source,
        boolean criteria,
        @Nullable String groupedBy,
        List<Member> members) {

    public Dimension {
        members = List.copyOf(members);
    }

    public Dimension with(List<Member> others) {
        return new Dimension(code, name, from, until, source, criteria, groupedBy, others);
    }

    /// Whether members have parts, though they are no criteria: what parts of a fund source come to, nobody says.
    public boolean isSplitAmiss() {
        return !criteria && members.stream().anyMatch(Member::isPart);
    }

    /// The first part of something that is not there all the time that the part is, or that is itself a part.
    public Optional<Member> stray() {
        Map<String, Member> whole = Member.whole(members).stream()
                .collect(Collectors.toMap(Member::code, Function.identity(), (one, _) -> one));
        return members.stream()
                .filter(Member::isPart)
                .filter(part -> {
                    Member above = whole.get(Objects.requireNonNull(part.of()));
                    return above == null || !above.when().covers(part.when());
                })
                .findFirst();
    }
}
