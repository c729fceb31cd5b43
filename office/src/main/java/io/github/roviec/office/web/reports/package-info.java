/// Papers that go out: composing, writing, checking, signing, issuing; the registers.
@NullMarked
package io.github.roviec.office.web.reports;

import org.jspecify.annotations.NullMarked;
