package io.github.roviec.office.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The edXML package in which a paper came in. A field is null where its header does not give it.
///
/// @param file     the package as it came in
/// @param fromCode mã định danh of the sender; may be empty, as `fromName`
/// @param number   "05" of "05/BC-UBND"; `symbol` the rest
/// @param due      when an answer is wanted
/// @param sentAt   when it left
/// @param files    those that came with the paper
public record PaperPackage(
        FileId file,
        String fileName,
        String fromCode,
        String fromName,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable LocalDate date,
        @Nullable String kindName,
        @Nullable String subject,
        @Nullable String signer,
        @Nullable String position,
        @Nullable LocalDate due,
        @Nullable Instant sentAt,
        List<Enclosed> files) {

    public PaperPackage {
        files = List.copyOf(files);
    }

    /// @param position 1, 2, …
    public record Enclosed(int position, FileId file, String name) {}

    /// "05/BC-UBND"; null where the header gives no number.
    public @Nullable String numberAndSymbol() {
        return number == null ? null : number + (symbol == null ? "" : "/" + symbol);
    }
}
