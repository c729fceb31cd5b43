/// Results: what a period counts, the lists behind the numbers, closed periods, how it is counted.
@NullMarked
package io.github.roviec.office.web.tasks.rate;

import org.jspecify.annotations.NullMarked;
