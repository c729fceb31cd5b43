/// One class for each kind of file that holds a paper: from its bytes to its text.
///
/// Comes in: bytes of strangers.
///
/// Goes out: the type, told from the bytes ({@link FileType}); the text and what stands beside it ({@link Extracted}).
///
/// The names begin with the format: `Word` (.docx), `OldWord` (.doc), `Odt`, `Rtf`, `Html`, `Pdf`. What they share:
/// paragraphs and tables in order ({@link Blocks}, {@link TableText}), runs in their fonts ({@link RunText}), labels
/// ({@link ListLabel}).
///
/// Not here: what old letters mean (`letters`); what is refused for its content, and keeping (the room above).
@NullMarked
package io.github.roviec.office.documents.file;

import org.jspecify.annotations.NullMarked;
