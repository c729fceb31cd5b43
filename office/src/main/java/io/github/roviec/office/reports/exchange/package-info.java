/// Issued papers as packages for other bodies (edXML, QCVN 102:2016/BTTTT).
///
/// Comes in: an issued paper, and to whom it goes.
///
/// Goes out: a package with the header and the files; facts (`PaperPacked`).
///
/// Not here: how a package is written (`documents.edxml`); the connection to a gateway.
@NamedInterface("exchange")
@NullMarked
package io.github.roviec.office.reports.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
