/// The bell and its list, what a person wants to be told and how, the office's rules.
@NullMarked
package io.github.roviec.office.web.notifications;

import org.jspecify.annotations.NullMarked;
