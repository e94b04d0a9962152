package org.plenary.programme;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The form for one category and some applicant types.
 *
 * @param schema Camunda Forms JSON
 */
public record EntryForm(
    String key, String category, Set<ApplicantType> applicantTypes, String schema) {

  public EntryForm {
    // In one order: the order of a plain copy changes with each start, and would read as a change.
    Set<ApplicantType> inOrder = EnumSet.noneOf(ApplicantType.class);
    inOrder.addAll(applicantTypes);
    applicantTypes = Collections.unmodifiableSet(inOrder);
  }
}
