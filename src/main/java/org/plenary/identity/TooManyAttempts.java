package org.plenary.identity;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** The next attempt from there must wait. */
class TooManyAttempts extends AuthenticationException {

  private final Duration wait;

  TooManyAttempts(Duration wait) {
    super("Wait " + wait);
    this.wait = wait;
  }

  /** Rounded up: a wait that reads "0" would be answered by another refusal. */
  long seconds() {
    return wait.plusMillis(999).toSeconds();
  }
}
