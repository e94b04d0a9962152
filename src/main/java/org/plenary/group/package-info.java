/**
 * The expert working group and the bodies that answer with one voice: who was nominated, who
 * belongs, who signs.
 */
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
      "form :: ui",
      "job",
      "job :: ui",
      "ui",
      "shared"
    })
package org.plenary.group;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
