/// One class for each kind of file that holds a paper: from its bytes to its text.
///
/// Comes in: bytes of strangers.
///
/// Goes out: the type, told from the bytes ({@link FileType}); the text and what stands beside it ({@link Extracted}).
///
/// Not here: what is refused for its content, and keeping (the room above).
@NullMarked
package io.github.roviec.office.documents.file;

import org.jspecify.annotations.NullMarked;
