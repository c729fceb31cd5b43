/// Every `Fact`, unchangeably, in the transaction that made it.
///
/// Comes in: facts, as they are published.
///
/// Goes out: who did what to this, when.
///
/// Not here: technical logs.
@ApplicationModule(allowedDependencies = {"base"})
@NullMarked
package io.github.roviec.office.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
