package org.plenary.entry;

import java.util.Set;

/** Why another entry may be about the same project. Flagged for a person, never refused. */
public record Likeness(Entry other, Set<Sign> signs, int percent) {

  /** What is alike. */
  public enum Sign {
    SAME_OWNER,
    SAME_CITY,
    TITLE,
    TEXT
  }

  public Likeness {
    signs = Set.copyOf(signs);
  }
}
