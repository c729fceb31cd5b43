/// Reads the words of a page from its picture, with the program Tesseract of this machine.
///
/// Comes in: files of strangers whose pages are pictures.
///
/// Goes out: printed pages ({@link io.github.roviec.office.documents.file.PrintedPage}) and pictures for the
/// screen.
///
/// Not here: when pages are read and what is kept (the room above).
@NullMarked
package io.github.roviec.office.documents.scan;

import org.jspecify.annotations.NullMarked;
