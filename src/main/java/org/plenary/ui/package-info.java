/** Widgets and formats; no domain words. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.plenary.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
