/// The office's digital signature on papers that it has issued.
///
/// Comes in: an issued paper, and the office's key (`documents.signature`).
///
/// Goes out: the PDF with the signature, kept beside the issued one; facts (`PaperSealed`).
///
/// Not here: how a PDF is signed (`documents.signature`); approval inside the office (`reports.draft`).
@NamedInterface("seal")
@NullMarked
package io.github.roviec.office.reports.seal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
