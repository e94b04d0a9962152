package org.plenary.identity;

import java.time.Duration;

/** What a secret link is for, and how long it works. */
public enum LinkPurpose {
  CONFIRM_ADDRESS(Duration.ofDays(3)),
  RESET_PASSWORD(Duration.ofHours(1)),
  SIGN_IN(Duration.ofMinutes(15)),
  /** As {@link #SIGN_IN}, in the mail of a module that asks somebody in. */
  INVITED_SIGN_IN(Duration.ofDays(14)),
  INVITATION(Duration.ofDays(14));

  private final Duration lifetime;

  LinkPurpose(Duration lifetime) {
    this.lifetime = lifetime;
  }

  /** Whether the link itself lets its holder in, without a password. */
  boolean signsIn() {
    return this == SIGN_IN || this == INVITED_SIGN_IN;
  }

  Duration lifetime() {
    return lifetime;
  }
}
