package io.github.roviec.office.documents.file;

/// Tells a text layer that nobody can read: scanners with a foreign dictionary write "uY BAN NgAN nAN" behind the
/// picture of "ỦY BAN NHÂN DÂN", and fonts without a table give any letters at all.
public final class Rubbish {

    /// Fewer words say nothing.
    private static final int FEWEST_WORDS = 40;

    /// Of 66 real papers the poorest in diacritics has them in 77 words of a hundred, the text layer of a scanner with
    /// a foreign dictionary in one of a hundred.
    private static final double DIACRITICS = 0.35;

    private Rubbish() {}

    /// Whether the words of a page are hardly Vietnamese.
    public static boolean is(PrintedPage page) {
        int words = 0;
        int withDiacritics = 0;
        for (PrintedLine line : page.lines()) {
            for (PrintedWord word : line.words()) {
                if (word.text().codePoints().filter(Character::isLetter).count() >= 2) {
                    words++;
                    withDiacritics += word.text().chars().anyMatch(c -> c > 0x7F) ? 1 : 0;
                }
            }
        }
        return words >= FEWEST_WORDS && withDiacritics < DIACRITICS * words;
    }
}
