/** The procedures: what the diagrams want and what the features did, brought together. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "verdict",
      "jury",
      "vote",
      "award",
      "entry",
      "adoption",
      "answer",
      "consultation",
      "meeting",
      "guideline",
      "group",
      "programme",
      "milestone",
      "identity",
      "notification",
      "form",
      "form :: ui",
      "notification :: ui",
      "attachment",
      "attachment :: ui",
      "job",
      "job :: ui",
      "ui",
      "shared"
    })
package org.plenary.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
