package io.github.roviec.office.web.documents;

import io.github.roviec.office.web.Note;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The line of one paper in the register of papers in, to be written or mended.
///
/// @param title   of the paper
/// @param number  "15/2024"; null while it has none
/// @param version of the line that is shown
/// @param besides what stands in the register and reads otherwise than what was typed, by the key of its field; of a
///                line that is only looked at nothing
/// @param units   names to choose from for who gets the paper
public record ArrivalPage(
        long id,
        String title,
        @Nullable String number,
        int version,
        ArrivalForm form,
        Map<String, String> besides,
        List<String> units,
        @Nullable Note note) {}
