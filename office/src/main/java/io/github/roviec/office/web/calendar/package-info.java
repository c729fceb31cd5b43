/// The working calendar: the special days of a year.
@NullMarked
package io.github.roviec.office.web.calendar;

import org.jspecify.annotations.NullMarked;
