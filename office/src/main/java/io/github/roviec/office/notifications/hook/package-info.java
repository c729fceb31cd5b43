/// Messages by HTTP to a program of the office's own: the way to Zalo, Telegram or a gateway for SMS.
///
/// Comes in: the address, chosen by the administrator; parcels.
///
/// Goes out: signed requests (docs/running.md); whether they arrive.
///
/// Not here: what such a program does with them.
@NamedInterface("hook")
@NullMarked
package io.github.roviec.office.notifications.hook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
