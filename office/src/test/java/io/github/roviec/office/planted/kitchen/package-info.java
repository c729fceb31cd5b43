@ApplicationModule(allowedDependencies = {})
package io.github.roviec.office.planted.kitchen;

import org.springframework.modulith.ApplicationModule;
