@NullMarked
package io.github.roviec.notice.mention;

import org.jspecify.annotations.NullMarked;
