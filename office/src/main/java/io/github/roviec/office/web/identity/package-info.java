/// Sign-in, passwords, people and their posts.
@NullMarked
package io.github.roviec.office.web.identity;

import org.jspecify.annotations.NullMarked;
