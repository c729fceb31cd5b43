@NullMarked
package io.github.roviec.notice;

import org.jspecify.annotations.NullMarked;
