/// Nine months of an office, played through the doors that its people take.
@NullMarked
package io.github.roviec.office.cycle;

import org.jspecify.annotations.NullMarked;
