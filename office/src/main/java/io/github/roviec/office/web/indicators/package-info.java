/// Figures: forms to fill and accept, indicators and what they add up to, and where each number comes from.
@NullMarked
package io.github.roviec.office.web.indicators;

import org.jspecify.annotations.NullMarked;
