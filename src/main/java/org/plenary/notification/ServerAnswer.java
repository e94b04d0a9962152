package org.plenary.notification;

/** What the mail server made of one mail, with its own words. */
record ServerAnswer(Kind kind, String words) {

  enum Kind {
    ACCEPTED,
    /** Out of reach, or a passing trouble: ask again later. */
    LATER,
    /** A lasting no. */
    REFUSED,
    /** The line broke after the whole mail had gone over, before the server answered. */
    UNCLEAR
  }

  private static final int LONGEST_KEPT = 2000;

  ServerAnswer {
    words = words.length() > LONGEST_KEPT ? words.substring(0, LONGEST_KEPT) : words;
  }
}
