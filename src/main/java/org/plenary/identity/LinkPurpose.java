package org.plenary.identity;

import java.time.Duration;

/** What a secret link is for, and how long it works. */
public enum LinkPurpose {
  CONFIRM_ADDRESS(Duration.ofDays(3)),
  RESET_PASSWORD(Duration.ofHours(1)),
  SIGN_IN(Duration.ofMinutes(15)),
  INVITATION(Duration.ofDays(14));

  private final Duration lifetime;

  LinkPurpose(Duration lifetime) {
    this.lifetime = lifetime;
  }

  Duration lifetime() {
    return lifetime;
  }
}
