/// Messages to browsers that a person allowed to be told (Web Push: RFC 8030, 8188, 8291, 8292).
///
/// Comes in: a browser's subscription; parcels.
///
/// Goes out: encrypted for that browser alone, to the push service that it named, if the operator lets that one be
/// used.
///
/// Not here: what the browser does with it (`roviec-push.js`).
@NamedInterface("push")
@NullMarked
package io.github.roviec.office.notifications.push;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
