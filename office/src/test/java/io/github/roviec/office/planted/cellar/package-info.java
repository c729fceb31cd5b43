@ApplicationModule(allowedDependencies = {})
package io.github.roviec.office.planted.cellar;

import org.springframework.modulith.ApplicationModule;
