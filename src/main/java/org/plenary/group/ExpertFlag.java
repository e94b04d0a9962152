package org.plenary.group;

import org.jspecify.annotations.Nullable;

/**
 * Something about an imported row that does not add up.
 *
 * @param detail the text that made it so, as it was given
 * @param explanation what a person said about it; empty while nobody has
 */
public record ExpertFlag(Kind kind, String detail, @Nullable String explanation) {

  /** What can be wrong with a row. */
  public enum Kind {
    NO_NAME,
    NO_ORGANISATION,
    NO_COUNTRY,
    /** The name of a city, or of nothing known, where a country should stand. */
    UNKNOWN_COUNTRY,
    NUMBER_TWICE,
    COUNTRY_FULL
  }

  public boolean isSettled() {
    return explanation != null;
  }
}
