/// Looks for viruses in files before they are kept, with a program of the operator's.
@NullMarked
package io.github.roviec.office.documents.virus;

import org.jspecify.annotations.NullMarked;
