/// How fast the library reads (`docs/speed.md`).
@NullMarked
package io.github.roviec.bench;

import org.jspecify.annotations.NullMarked;
