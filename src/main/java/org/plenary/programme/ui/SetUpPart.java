package org.plenary.programme.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.programme.EditionPart;

/** The sections of the set-up, in the order of its navigation. */
enum SetUpPart {
  BASICS(EditionPart.BASICS),
  DATES(EditionPart.DATES),
  CATEGORIES(EditionPart.CATEGORIES),
  CRITERIA(EditionPart.CRITERIA),
  SLOTS(EditionPart.SLOTS),
  RULES(EditionPart.RULES),
  FORMS(EditionPart.FORMS),
  WINNERS(EditionPart.WINNERS),
  KEEPING(null),
  PUBLISH(null),
  HISTORY(null);

  private final @Nullable EditionPart part;

  SetUpPart(@Nullable EditionPart part) {
    this.part = part;
  }

  /** The part of the edition it edits; empty for the sections that are only read. */
  Optional<EditionPart> part() {
    return Optional.ofNullable(part);
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<SetUpPart> find(String key) {
    return Arrays.stream(values()).filter(section -> section.key().equals(key)).findFirst();
  }
}
