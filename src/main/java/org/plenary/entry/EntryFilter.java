package org.plenary.entry;

import java.util.Set;
import org.plenary.programme.ApplicantType;

/**
 * Which entries of an edition a list shows. An empty set holds nothing back.
 *
 * @param search words of the title, the applicant, the city, the country, the number or the receipt
 * @param waitsForReader only what the reader may decide in the screening
 * @param onlyFinalists not those either whom a special mention led among the winners
 */
public record EntryFilter(
    String search,
    Set<EntryState> states,
    Set<String> categories,
    Set<ApplicantType> applicantTypes,
    Set<String> regions,
    Set<String> countries,
    boolean waitsForReader,
    boolean onlyFinalists) {

  /** Everything that was ever sent. */
  public static final EntryFilter SENT =
      new EntryFilter("", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false, false);

  public EntryFilter {
    states = Set.copyOf(states);
    categories = Set.copyOf(categories);
    applicantTypes = Set.copyOf(applicantTypes);
    regions = Set.copyOf(regions);
    countries = Set.copyOf(countries);
  }

  public EntryFilter searching(String words) {
    return new EntryFilter(
        words,
        states,
        categories,
        applicantTypes,
        regions,
        countries,
        waitsForReader,
        onlyFinalists);
  }

  public EntryFilter in(Set<EntryState> others) {
    return new EntryFilter(
        search,
        others,
        categories,
        applicantTypes,
        regions,
        countries,
        waitsForReader,
        onlyFinalists);
  }

  public EntryFilter waiting() {
    return new EntryFilter(
        search, states, categories, applicantTypes, regions, countries, true, onlyFinalists);
  }

  public EntryFilter finalists() {
    return new EntryFilter(
        search,
        EntryState.FINALISTS,
        categories,
        applicantTypes,
        regions,
        countries,
        waitsForReader,
        true);
  }
}
