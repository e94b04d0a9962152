/** Rounds in which a draft is commented, and the recorded answer to every comment. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "meeting",
      "guideline",
      "guideline :: ui",
      "group",
      "milestone",
      "identity",
      "notification",
      "form",
      "attachment",
      "notification :: ui",
      "attachment :: ui",
      "form :: ui",
      "job",
      "job :: ui",
      "ui",
      "shared"
    })
package org.plenary.consultation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
