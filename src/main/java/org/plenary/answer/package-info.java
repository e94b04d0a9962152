/**
 * What becomes of comments: the register, triage, outcomes, the release of a round with its report,
 * objections, and what holds the text of a guideline.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "consultation",
      "consultation :: ui",
      "guideline",
      "guideline :: ui",
      "group",
      "meeting",
      "identity",
      "notification :: ui",
      "attachment",
      "attachment :: ui",
      "job",
      "job :: ui",
      "ui",
      "shared"
    })
package org.plenary.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
