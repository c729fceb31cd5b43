@NullMarked
package io.github.roviec.notice.text;

import org.jspecify.annotations.NullMarked;
