/** Ranking, finalists, the final evaluation and the verdict, as they follow from scorecards. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "jury",
      "jury :: ui",
      "vote",
      "award",
      "entry",
      "programme",
      "identity",
      "notification",
      "notification :: ui",
      "form",
      "job",
      "job :: ui",
      "ui",
      "shared"
    })
package org.plenary.verdict;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
