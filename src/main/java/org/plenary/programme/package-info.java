/** Prizes and their editions: categories, criteria, award slots, stages and dates. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "milestone",
      "identity",
      "notification",
      "form",
      "form :: ui",
      "notification :: ui",
      "job",
      "job :: ui",
      "ui",
      "shared"
    })
package org.plenary.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
