package org.plenary.shared;

import java.util.UUID;

/** Makes ids that cannot be guessed. */
public final class Ids {

  private Ids() {}

  public static String next() {
    return UUID.randomUUID().toString();
  }
}
