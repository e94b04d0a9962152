package org.plenary.rehearsal;

import java.time.Instant;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.plenary.shared.PlenaryClock;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * After each test the clock of an application runs again; here the next test of the class begins
 * when the one before it ended, and only the last lets it go.
 */
final class PlayGoesOn implements BeforeEachCallback, AfterEachCallback, AfterAllCallback {

  private static final Namespace PLAY = Namespace.create(PlayGoesOn.class);

  @Override
  public void beforeEach(ExtensionContext test) {
    Instant left = ofClass(test).get(PLAY, Instant.class);
    if (left != null) {
      clock(test).stopAt(left);
    }
  }

  @Override
  public void afterEach(ExtensionContext test) {
    ofClass(test).put(PLAY, clock(test).instant());
  }

  @Override
  public void afterAll(ExtensionContext testClass) {
    SpringExtension.getApplicationContext(testClass).getBean(VirtualTime.class).end();
  }

  private static ExtensionContext.Store ofClass(ExtensionContext test) {
    return test.getParent().orElseThrow().getStore(PLAY);
  }

  private static PlenaryClock clock(ExtensionContext test) {
    return SpringExtension.getApplicationContext(test).getBean(PlenaryClock.class);
  }
}
