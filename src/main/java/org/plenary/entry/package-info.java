/**
 * An applicant's entry, from draft to award. Every state it can be in is kept and changed here;
 * what follows from an award lies above.
 */
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
