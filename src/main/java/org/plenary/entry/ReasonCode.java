package org.plenary.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Why an entry is not eligible. */
public enum ReasonCode {
  INDIVIDUAL_IN_PROJECT(true),
  NOT_A_PERSON(true),
  EARLIER_WINNER(true),
  NO_FORM(true),
  INCOMPLETE(false),
  ENDORSEMENT_UNSIGNED(false),
  OUTSIDE_CATEGORY(false),
  ONLY_A_PLAN(false),
  NO_CITY(false),
  SAME_PROJECT_TWICE(false),
  NOT_READABLE(false),
  FALSE_STATEMENT(false),
  OTHER(false);

  private final boolean byRule;

  ReasonCode(boolean byRule) {
    this.byRule = byRule;
  }

  /** The reasons a screener chooses from; the others follow from the rule of who may enter. */
  public static List<ReasonCode> forScreeners() {
    return Arrays.stream(values()).filter(code -> !code.byRule).toList();
  }

  /** The reason behind an outcome of the rule of who may enter, by its key in the table. */
  public static ReasonCode ofOutcome(String outcome) {
    return Arrays.stream(values())
        .filter(code -> code.key().equals(outcome))
        .findFirst()
        .orElse(OTHER);
  }

  /** As the table of the rule writes it, and the last part of its message key. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
