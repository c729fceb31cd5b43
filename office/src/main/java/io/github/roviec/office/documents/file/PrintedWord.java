package io.github.roviec.office.documents.file;

/// A word and where it stands on its page, in points from the page's upper left corner as a reader holds it.
///
/// @param left   also `right`, along the line's direction of reading
/// @param box    where it is seen; differs from `left` and `right` only for text that is set sideways
/// @param sure   0 to 100: how sure the machine is of its letters; 100 where the file itself gives them
public record PrintedWord(String text, float left, float right, Box box, int sure) {

    /// A rectangle, in points from the upper left corner of the page as it is shown.
    public record Box(float left, float top, float right, float bottom) {

        Box with(Box other) {
            return new Box(
                    Math.min(left, other.left),
                    Math.min(top, other.top),
                    Math.max(right, other.right),
                    Math.max(bottom, other.bottom));
        }
    }

    /// Whether a person should look at these letters.
    boolean doubtful() {
        return sure < DOUBT;
    }

    /// Measured on scans of made-up papers: of the words below it nearly half are wrong, above it one in two hundred.
    static final int DOUBT = 60;

    PrintedWord saying(String other) {
        return new PrintedWord(other, left, right, box, sure);
    }
}
