/** Expert meetings: agenda, papers, attendance, minutes, and the actions that follow. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "guideline",
      "guideline :: ui",
      "group",
      "milestone",
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
package org.plenary.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
