/** An applicant's entry, from draft to award. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "programme",
      "milestone",
      "identity",
      "notification",
      "form",
      "attachment",
      "notification :: ui",
      "attachment :: ui",
      "form :: ui",
      "programme :: ui",
      "job",
      "job :: ui",
      "ui",
      "shared"
    })
package org.plenary.entry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
