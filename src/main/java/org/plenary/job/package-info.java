/** Work that takes longer than one waits for: closing a call, imports, exports, bulk mail. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ui", "shared"})
package org.plenary.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
