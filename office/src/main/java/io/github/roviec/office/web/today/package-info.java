/// The first page: what waits for this person.
@NullMarked
package io.github.roviec.office.web.today;

import org.jspecify.annotations.NullMarked;
