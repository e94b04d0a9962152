/** Guidelines, their drafts, and the rounds in which they are commented. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "milestone",
      "identity",
      "notification",
      "form",
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
