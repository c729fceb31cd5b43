/// Lists, the register, and one task as a file.
@NullMarked
package io.github.roviec.office.web.tasks;

import org.jspecify.annotations.NullMarked;
