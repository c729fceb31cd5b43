package io.github.roviec.office.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One order found in a paper: who does what, by when. A proposal of the machine, nothing more.
///
/// @param id         "1", "2", … in reading order, unique in its paper
/// @param section    numbers of the headings it stands under, joined by dots ("1.2.a"); empty at the top
/// @param text       the order without list marks, page breaks joined
/// @param start      where its passage begins in the paper's text, in UTF-16 units
/// @param end        where its passage ends, exclusive
/// @param due        the last day in time, null when the paper gives none
/// @param dueBasis   EXPLICIT, INHERITED or NONE
/// @param dueText    the words that give the deadline
/// @param taskClass  DATED, ONGOING or GENERAL
/// @param product    the paper or result it asks for
/// @param citations  number and symbol of the papers it refers to
/// @param items      its clauses, when it has more than one
/// @param sharedWith ids of directives of the same paper that give the same work to others
public record FoundDirective(
        String id,
        String section,
        String text,
        int start,
        int end,
        List<FoundParty> parties,
        @Nullable String supervisorName,
        @Nullable String supervisorPosition,
        @Nullable LocalDate due,
        String dueBasis,
        @Nullable String dueText,
        String taskClass,
        @Nullable String product,
        List<String> citations,
        List<String> items,
        List<String> sharedWith) {}
