@NullMarked
package io.github.roviec.notice.directive;

import org.jspecify.annotations.NullMarked;
