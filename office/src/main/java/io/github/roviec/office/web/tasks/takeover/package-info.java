/// Taking over the register that an office has kept until now: file, columns, dry run.
@NullMarked
package io.github.roviec.office.web.tasks.takeover;

import org.jspecify.annotations.NullMarked;
