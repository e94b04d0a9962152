package org.plenary.entry;

import java.util.List;
import java.util.Map;

/**
 * What the entries of an edition are made of: what was ever sent and not taken back, most first.
 *
 * @param cities named with their country, as names are not unique
 * @param reasons why entries did not pass the screening, and how many for each
 */
public record EntryBreakdown(
    List<Group> categories,
    List<Group> applicantTypes,
    List<Group> regions,
    List<Group> countries,
    List<Group> cities,
    Map<ReasonCode, Integer> reasons,
    Missing missing,
    Late late) {

  /**
   * Entries that have something in common.
   *
   * @param key of a category or an applicant type; else the name; empty where nobody said
   * @param eligible of those the screening has decided
   */
  public record Group(String key, int entries, int eligible, int notEligible) {

    public int decided() {
      return eligible + notEligible;
    }

    Group and(Group other) {
      return new Group(
          key, entries + other.entries, eligible + other.eligible, notEligible + other.notEligible);
    }
  }

  /** Entries that lack something, and corrections that were asked for. */
  public record Missing(
      int region,
      int country,
      int city,
      int summary,
      int correctionsAsked,
      int correctionsOpen,
      int correctionsLapsed) {}

  /**
   * What did not come in time.
   *
   * @param unsent drafts that were never sent, once the call has closed
   * @param refused entries that somebody tried to send after the close
   * @param correctionsRefused entries whose corrections came after their last day
   */
  public record Late(int unsent, int refused, int correctionsRefused) {}
}
