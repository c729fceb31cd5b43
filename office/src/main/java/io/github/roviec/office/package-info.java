@NullMarked
package io.github.roviec.office;

import org.jspecify.annotations.NullMarked;
