/** The public vote for finalists: information for the jury, never its decision. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"entry", "programme", "identity", "job", "job :: ui", "ui", "shared"})
package org.plenary.vote;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
