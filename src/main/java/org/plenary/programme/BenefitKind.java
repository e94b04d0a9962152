package org.plenary.programme;

import java.util.Locale;

/** What a benefit is, which says how it is carried out. */
public enum BenefitKind {
  /** A course or a place on one: it is held, and it is over. */
  TRAINING,
  /** A project with the organiser: scoped, agreed, run. */
  COLLABORATION;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
