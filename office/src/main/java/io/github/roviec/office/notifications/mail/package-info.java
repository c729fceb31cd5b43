/// Messages by mail, to a server that the operator names.
@NullMarked
package io.github.roviec.office.notifications.mail;

import org.jspecify.annotations.NullMarked;
