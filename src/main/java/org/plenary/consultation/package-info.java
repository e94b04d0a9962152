/**
 * Rounds in which a draft is commented: what was said, by whom, and where it stands in the text.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "guideline",
      "guideline :: ui",
      "group",
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
package org.plenary.consultation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
