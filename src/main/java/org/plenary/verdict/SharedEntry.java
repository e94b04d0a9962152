package org.plenary.verdict;

import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;

/**
 * An entry as a partner knows it: who filed what, and nothing of how it fares.
 *
 * @param summary the entry's own, of the version sent last
 */
public record SharedEntry(
    EntryId id,
    int number,
    String category,
    String title,
    String applicant,
    String city,
    String country,
    String summary) {

  static SharedEntry of(Entry entry, String summary) {
    return new SharedEntry(
        entry.id(),
        entry.number(),
        entry.category(),
        entry.title(),
        entry.applicant(),
        entry.city(),
        entry.country(),
        summary);
  }
}
