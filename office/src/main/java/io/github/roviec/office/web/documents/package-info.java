/// Papers received, and the screen on which a clerk checks what was read.
@NullMarked
package io.github.roviec.office.web.documents;

import org.jspecify.annotations.NullMarked;
