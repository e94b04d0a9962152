/** The procedures: what the diagrams want and what the features did, brought together. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "jury",
      "entry",
      "consultation",
      "programme",
      "milestone",
      "identity",
      "notification",
      "form",
      "ui",
      "shared"
    })
package org.plenary.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
