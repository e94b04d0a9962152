/** Work plans: what was promised for when, and what a slip costs. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "identity",
      "notification",
      "attachment",
      "notification :: ui",
      "attachment :: ui",
      "job",
      "job :: ui",
      "ui",
      "shared"
    })
package org.plenary.milestone;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
