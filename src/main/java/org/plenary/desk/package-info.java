/** Screens that span features, the main layout and the public pages. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "process",
      "verdict",
      "jury",
      "vote",
      "award",
      "entry",
      "adoption",
      "consultation",
      "meeting",
      "guideline",
      "guideline :: ui",
      "group",
      "programme",
      "programme :: ui",
      "milestone",
      "identity",
      "notification",
      "form",
      "attachment",
      "audit",
      "notification :: ui",
      "attachment :: ui",
      "job",
      "job :: ui",
      "ui",
      "shared"
    })
package org.plenary.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
