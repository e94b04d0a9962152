package org.plenary.programme;

import java.util.Set;

/**
 * The form for one category and some applicant types.
 *
 * @param schema Camunda Forms JSON
 */
public record EntryForm(
    String key, String category, Set<ApplicantType> applicantTypes, String schema) {

  public EntryForm {
    applicantTypes = Set.copyOf(applicantTypes);
  }
}
