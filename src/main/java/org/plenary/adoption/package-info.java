/**
 * The last steps of a guideline: clearance, adoption, and the file that proves how it came about.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "answer",
      "consultation",
      "meeting",
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
package org.plenary.adoption;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
