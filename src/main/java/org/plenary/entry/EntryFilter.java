package org.plenary.entry;

import java.util.Set;
import org.plenary.programme.ApplicantType;

/**
 * Which entries of an edition a list shows. An empty set holds nothing back.
 *
 * @param search words of the title, the applicant, the city, the country, the number or the receipt
 */
public record EntryFilter(
    String search,
    Set<EntryState> states,
    Set<String> categories,
    Set<ApplicantType> applicantTypes,
    Set<String> regions,
    Set<String> countries,
    Only only) {

  /** What no column says. */
  public enum Only {
    ALL,
    /** What the reader may decide in the screening. */
    WAITING,
    /** Not those either whom a special mention led among the winners. */
    FINALISTS,
    /**
     * What came in by a table and was not handed over yet; nobody needs to take a withdrawn one.
     */
    KEPT
  }

  /** Everything that was ever sent. */
  public static final EntryFilter SENT =
      new EntryFilter("", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Only.ALL);

  public EntryFilter {
    states = Set.copyOf(states);
    categories = Set.copyOf(categories);
    applicantTypes = Set.copyOf(applicantTypes);
    regions = Set.copyOf(regions);
    countries = Set.copyOf(countries);
  }

  public EntryFilter searching(String words) {
    return new EntryFilter(words, states, categories, applicantTypes, regions, countries, only);
  }

  public EntryFilter in(Set<EntryState> others) {
    return new EntryFilter(search, others, categories, applicantTypes, regions, countries, only);
  }

  public EntryFilter waiting() {
    return only(Only.WAITING);
  }

  public EntryFilter finalists() {
    return in(EntryState.FINALISTS).only(Only.FINALISTS);
  }

  /** Drafts too: a line that lacks something comes in as one. */
  public EntryFilter kept() {
    return only(Only.KEPT);
  }

  private EntryFilter only(Only other) {
    return new EntryFilter(search, states, categories, applicantTypes, regions, countries, other);
  }
}
