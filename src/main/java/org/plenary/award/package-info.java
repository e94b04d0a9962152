/**
 * What follows from an award that was accepted: certificates, who comes to the ceremony, and the
 * benefits. The award itself is a state of the entry, and changes there.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "entry",
      "entry :: ui",
      "programme",
      "programme :: ui",
      "identity",
      "notification",
      "notification :: ui",
      "job",
      "job :: ui",
      "ui",
      "shared"
    })
package org.plenary.award;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
