package io.github.roviec.office.web.reports;

import io.github.roviec.office.web.Note;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One paper on its way out, as it will stand on paper; or as it is edited.
///
/// @param version of what is shown
/// @param state   name of the state
/// @param edit    whether its words stand in fields
/// @param mayEdit whether this person may change them now
/// @param stale   numbers that would read otherwise now
/// @param lost    numbers that nothing gives any more; `lostCount` counts tables and charts too
/// @param trouble why its numbers cannot be looked up again
/// @param steps   names of what this person may do now
/// @param was     the fields as they are shown, for the form to bring back
/// @param theirs  what somebody else wrote meanwhile where this person wrote too
/// @param unsaved what was typed and has no field any more
/// @param reason  typed as a reason, and not taken; `link` as the other end of a link
/// @param notice  what stands beside the notice of a meeting; null for every other paper
public record DraftPage(
        long id,
        int version,
        String title,
        String template,
        String period,
        String state,
        boolean edit,
        boolean mayEdit,
        Head head,
        List<Part> parts,
        List<Part> annexes,
        Foot foot,
        String was,
        List<Aside> theirs,
        List<Aside> unsaved,
        List<StaleNumber> stale,
        int staleBlocks,
        List<StaleNumber> lost,
        int lostCount,
        @Nullable Note trouble,
        List<String> steps,
        boolean mayIssue,
        @Nullable String returned,
        String composed,
        @Nullable Issued issued,
        List<Link> links,
        boolean mayLink,
        String reason,
        String link,
        @Nullable NoticeSide notice,
        @Nullable Note note) {

    /// @param label key of the name of the field
    public record Aside(String label, String words) {}

    /// @param addressees one a line
    public record Head(
            @Nullable String superior,
            String issuer,
            String numberLine,
            String dayLine,
            @Nullable String kind,
            String subject,
            String addressees,
            @Nullable String replaces,
            String symbol,
            String place,
            String issuerWords) {

        public List<String> to() {
            return addressees.lines().toList();
        }
    }

    public record Foot(
            String recipients, List<String> posts, @Nullable String signer, String signature) {

        /// As on the paper: "- Như trên;", "- Lưu: VT.".
        public List<String> to() {
            List<String> names = recipients.lines().toList();
            return IntStream.range(0, names.size())
                    .mapToObj(i -> "- " + names.get(i) + (i < names.size() - 1 ? ";" : "."))
                    .toList();
        }
    }

    /// A stretch of words.
    ///
    /// @param url where a linked number comes from; null for words
    /// @param now  what the number would read now; null where that is the same
    /// @param lost whether nothing gives the number any more
    public record Text(
            String text, @Nullable String url, @Nullable String now, boolean lost) {}

    /// @param kind   "annex", "part", "clause", "point", "body", "basis", "items", "table", "chart"
    /// @param label  the number before it ("I.", "1.", "a)", "-")
    /// @param typed  as it stands in a field; null where it has none
    /// @param stale  a list, table or chart that would look otherwise now
    /// @param lost   a table or chart that nothing gives any more
    public record Part(
            String key,
            String kind,
            String label,
            List<List<Text>> lines,
            @Nullable String typed,
            @Nullable Grid grid,
            boolean stale,
            boolean lost,
            String more) {

        /// The words of a heading or a caption.
        public String words() {
            StringBuilder words = new StringBuilder();
            lines.forEach(line -> line.forEach(text -> words.append(text.text())));
            return words.toString();
        }
    }

    /// @param right which columns hold numbers
    public record Grid(List<String> columns, List<Boolean> right, List<List<List<Text>>> rows, int totals) {}

    /// @param kind name of the kind of link
    /// @param url  of the other end; null where this person may not open it
    public record Link(
            long id, String kind, String words, @Nullable String url) {}

    public record StaleNumber(String text, String now, String url) {}

    /// @param replaces   the number of the paper whose place it takes
    /// @param replacedBy likewise, and the page of its draft
    public record Issued(
            long id,
            String number,
            String day,
            String at,
            String by,
            String sha256,
            @Nullable String replaces,
            @Nullable String replacedBy,
            boolean mayReplace,
            Sending sending) {}
}
