/** A handful of types every module may use. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.plenary.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
