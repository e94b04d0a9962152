/** Plays a programme with made-up people on a virtual clock. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "process",
      "process::engine",
      "verdict",
      "jury",
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
      "attachment",
      "job",
      "ui",
      "shared"
    })
package org.plenary.rehearsal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
