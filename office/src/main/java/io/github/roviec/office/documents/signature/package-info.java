/// Digital signatures in PDF files (PAdES): looked at, and made.
///
/// Comes in: the bytes of a PDF; certificates that the office trusts and the office's own key, as files that the
/// operator names.
///
/// Goes out: who signed, when, with which certificate, whether the file is unchanged ({@link FoundSignature}); a PDF
/// with one signature more ({@link SealKey}).
///
/// The only place that opens the library of the European Commission (DSS). Nothing is asked over a network, but for
/// the time of a time-stamp authority that the operator has declared.
///
/// Not here: keeping what was found (the room above); who may sign (`reports.seal`).
@NamedInterface("signature")
@NullMarked
package io.github.roviec.office.documents.signature;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
