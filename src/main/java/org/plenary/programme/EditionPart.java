package org.plenary.programme;

import java.util.Locale;
import java.util.function.Function;

/**
 * A part of an edition that is edited, compared and kept on its own, so that two people who work on
 * different parts never stand in each other's way.
 */
public enum EditionPart {
  BASICS(Edition::basics, Audience.ALL),
  DATES(Edition::dates, Audience.ALL),
  CATEGORIES(Edition::categories, Audience.APPLICANTS),
  CRITERIA(Edition::criteria, Audience.ALL),
  SLOTS(Edition::slots, Audience.ALL),
  RULES(Edition::rules, Audience.ALL),
  FORMS(Edition::forms, Audience.APPLICANTS),
  WINNERS(Edition::winners, Audience.APPLICANTS);

  private final Function<Edition, Object> content;
  private final Audience audience;

  EditionPart(Function<Edition, Object> content, Audience audience) {
    this.content = content;
    this.audience = audience;
  }

  /** Whom a change of this part touches. */
  public Audience audience() {
    return audience;
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean differs(Edition one, Edition other) {
    return !content.apply(one).equals(content.apply(other));
  }

  /** The edition with this part taken from another one. */
  Edition take(Edition from, Edition into) {
    return switch (this) {
      case BASICS -> into.with(from.basics());
      case DATES -> into.with(from.dates());
      case CATEGORIES -> into.withCategories(from.categories());
      case CRITERIA -> into.withCriteria(from.criteria());
      case SLOTS -> into.withSlots(from.slots());
      case RULES -> into.with(from.rules());
      case FORMS -> into.withForms(from.forms());
      case WINNERS -> into.with(from.winners());
    };
  }
}
