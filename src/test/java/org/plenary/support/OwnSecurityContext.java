package org.plenary.support;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Asks the application under test who is signed in. The holder is one for the whole process, and an
 * application that another journey started last would have put its own there.
 */
public final class OwnSecurityContext implements BeforeAllCallback {

  @Override
  public void beforeAll(ExtensionContext test) {
    SecurityContextHolder.setContextHolderStrategy(
        SpringExtension.getApplicationContext(test).getBean(SecurityContextHolderStrategy.class));
  }
}
