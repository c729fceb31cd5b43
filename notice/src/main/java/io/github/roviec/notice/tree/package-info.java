@NullMarked
package io.github.roviec.notice.tree;

import org.jspecify.annotations.NullMarked;
