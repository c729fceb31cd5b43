package io.github.roviec.office.documents;

import java.util.List;

/// What an extractor got out of a file.
///
/// @param text   paragraphs parted by an empty line, table rows as `cell | cell`
/// @param asides lines that are on the paper but not in its text: page headers and footers, text boxes of the page
///               frame. They are looked at for secret marks only.
record Extracted(String text, List<String> asides) {}
