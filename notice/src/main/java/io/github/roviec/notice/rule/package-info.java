@NullMarked
package io.github.roviec.notice.rule;

import org.jspecify.annotations.NullMarked;
