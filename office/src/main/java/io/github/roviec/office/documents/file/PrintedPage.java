package io.github.roviec.office.documents.file;

import java.util.List;

/// One page of a file that has pages.
///
/// @param number  1, 2, …
/// @param width   points, as a reader holds it; also `height`
/// @param turn    degrees by which its picture was turned clockwise to stand straight; the lines stand on that picture
/// @param lines   top to bottom
/// @param picture whether its words still have to be read from its picture
public record PrintedPage(int number, float width, float height, float turn, List<PrintedLine> lines, boolean picture) {

    public PrintedPage {
        lines = List.copyOf(lines);
    }

    /// The same page with what was read from its picture.
    public PrintedPage read(float turned, List<PrintedLine> found) {
        return new PrintedPage(number, width, height, turned, found, false);
    }

    PrintedPage picture(boolean unread) {
        return new PrintedPage(number, width, height, turn, lines, unread);
    }

    PrintedPage with(List<PrintedLine> others) {
        return new PrintedPage(number, width, height, turn, others, picture);
    }

    /// How many letters stand on it.
    public long letters() {
        return lines.stream()
                .flatMap(line -> line.words().stream())
                .mapToLong(word ->
                        word.text().codePoints().filter(Character::isLetter).count())
                .sum();
    }
}
