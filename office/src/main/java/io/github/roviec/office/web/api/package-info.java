/// What other systems ask and submit, with keys. Described by the application itself at `/api/openapi`.
@NullMarked
package io.github.roviec.office.web.api;

import org.jspecify.annotations.NullMarked;
