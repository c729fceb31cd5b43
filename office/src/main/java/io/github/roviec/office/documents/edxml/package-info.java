/// Packages in which bodies of the state send papers to each other (edXML, QCVN 102:2016/BTTTT).
///
/// Comes in: the bytes of a package, from strangers; or a paper with its files.
///
/// Goes out: what its header says and the files inside ({@link EdxmlPackage}); the bytes of a package.
///
/// What is taken from where: docs/decisions/0019.
///
/// Not here: keeping papers (the room above); which papers go out (`reports.exchange`).
@NamedInterface("edxml")
@NullMarked
package io.github.roviec.office.documents.edxml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
