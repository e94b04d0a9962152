/** Who did what, append-only and chained. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.plenary.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
