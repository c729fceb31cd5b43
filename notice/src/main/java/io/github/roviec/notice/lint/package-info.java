@NullMarked
package io.github.roviec.notice.lint;

import org.jspecify.annotations.NullMarked;
