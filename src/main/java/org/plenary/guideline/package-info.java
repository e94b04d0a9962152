/** Guidelines and their numbered drafts, down to paragraphs with lasting ids. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
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
package org.plenary.guideline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
