/** Files people hand in: checked, hashed, frozen. */
@NullMarked
@ApplicationModule(allowedDependencies = {"form", "form :: ui", "ui", "shared"})
package org.plenary.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
