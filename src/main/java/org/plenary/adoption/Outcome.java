package org.plenary.adoption;

import java.util.Locale;

/** What the body decided about a cleared text. */
public enum Outcome {
  ADOPTED,
  ADOPTED_WITH_CHANGES,
  SENT_BACK;

  public boolean isAdopted() {
    return this != SENT_BACK;
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
