/** Forms as data: what is asked, what is valid, what was answered. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ui", "shared"})
package org.plenary.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
