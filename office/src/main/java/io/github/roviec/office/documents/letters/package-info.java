/// Vietnamese letters of before Unicode.
///
/// Comes in: text whose letters mean something else than their numbers say, with the name of its font where that is
/// known; bytes that are no Unicode.
///
/// Goes out: composed Unicode ({@link OldLetters} where the encoding is known, {@link LetterGuess} where it is not).
/// Good Unicode comes back as it was.
///
/// Not here: files and their formats.
@NullMarked
package io.github.roviec.office.documents.letters;

import org.jspecify.annotations.NullMarked;
