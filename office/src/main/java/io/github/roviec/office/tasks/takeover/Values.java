package io.github.roviec.office.tasks.takeover;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.tasks.Due;
import io.github.roviec.office.tasks.Party;
import io.github.roviec.office.tasks.Role;
import io.github.roviec.office.tasks.TaskClass;
import io.github.roviec.office.tasks.WorkState;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a row of a register says of its task, understood.
///
/// @param paper   label of the paper that gives it
/// @param paperOn the day of that paper, else the day on which it was given, else that of the register
record Values(
        String text,
        String paper,
        LocalDate paperOn,
        List<Party> parties,
        @Nullable String supervisor,
        @Nullable ActorId supervisedBy,
        @Nullable ActorId givenBy,
        @Nullable ActorId monitoredBy,
        TaskClass taskClass,
        @Nullable LocalDate originalDue,
        Due due,
        WorkState state,
        @Nullable LocalDate doneOn,
        @Nullable String result,
        List<String> products,
        @Nullable String note) {

    List<String> names(Role role) {
        return parties.stream()
                .filter(party -> party.role() == role)
                .map(Party::name)
                .distinct()
                .toList();
    }
}
