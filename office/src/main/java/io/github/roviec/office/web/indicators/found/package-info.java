/// Figures found in a paper: looked at beside the office's own, accepted, put elsewhere, rejected.
@NullMarked
package io.github.roviec.office.web.indicators.found;

import org.jspecify.annotations.NullMarked;
