/// The catalogue as people define it: sets, dimensions, calendars, bases, goals.
@NullMarked
package io.github.roviec.office.web.indicators.definition;

import org.jspecify.annotations.NullMarked;
