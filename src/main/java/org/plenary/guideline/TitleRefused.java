package org.plenary.guideline;

import org.plenary.shared.Refusal;

/** A guideline's title is missing or too long. */
public class TitleRefused extends Refusal {

  static final int MOST_CHARACTERS = 300;

  private TitleRefused(String messageKey, Object... arguments) {
    super(messageKey, arguments);
  }

  /** The title as it is kept. */
  static String checked(String title) {
    String trimmed = title.strip();
    if (trimmed.isEmpty()) {
      throw new TitleRefused("guideline.refused.title-missing");
    }
    if (trimmed.length() > MOST_CHARACTERS) {
      throw new TitleRefused(
          "guideline.refused.title-long", MOST_CHARACTERS, trimmed.length() - MOST_CHARACTERS);
    }
    return trimmed;
  }
}
