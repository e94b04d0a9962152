package org.plenary.programme;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The dates every edition promises, in the order they must follow one another. */
public enum EditionDate {
  CALL_OPENS(Audience.APPLICANTS),
  CALL_CLOSES(Audience.APPLICANTS),
  SCREENING_ENDS(Audience.APPLICANTS),
  CONFLICTS_DUE(Audience.JURORS),
  FIRST_EVALUATION_OPENS(Audience.JURORS),
  FIRST_EVALUATION_CLOSES(Audience.JURORS),
  FINALISTS_TOLD(Audience.ALL),
  FINAL_EVALUATION_OPENS(Audience.JURORS),
  FINAL_EVALUATION_CLOSES(Audience.JURORS),
  VERDICT_SIGNED(Audience.JURORS),
  EMBARGO_LIFTS(Audience.ALL),
  FOLLOW_UP_ENDS(Audience.APPLICANTS);

  private final Audience audience;

  EditionDate(Audience audience) {
    this.audience = audience;
  }

  /** Whom it touches when this date moves. */
  public Audience audience() {
    return audience;
  }

  /** As it is written in an edition's file: {@code call-closes}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<EditionDate> find(String key) {
    return Arrays.stream(values()).filter(date -> date.key().equals(key)).findFirst();
  }
}
