package org.plenary;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The map of the design, held against the code. */
class ModularityTest {

  @Test
  void everyModuleKeepsToItsAllowedDependencies() {
    ApplicationModules.of(Plenary.class).verify();
  }
}
