/** Panels, conflicts, assignments, scorecards, ranking and verdict. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "vote",
      "award",
      "entry",
      "programme",
      "programme :: ui",
      "milestone",
      "identity",
      "notification",
      "form",
      "form :: ui",
      "attachment",
      "notification :: ui",
      "attachment :: ui",
      "job",
      "programme :: ui",
      "job :: ui",
      "ui",
      "shared"
    })
package org.plenary.jury;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
