/// Units on a day, groups, aliases, imports.
@NullMarked
package io.github.roviec.office.web.organisation;

import org.jspecify.annotations.NullMarked;
