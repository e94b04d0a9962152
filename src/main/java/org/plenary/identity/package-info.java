/** People, their roles and how they sign in. */
@NullMarked
@ApplicationModule(allowedDependencies = {"notification", "ui", "shared"})
package org.plenary.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
