/**
 * Rounds in which a draft is commented: what was said, by whom, and where it stands in the text.
 */
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
