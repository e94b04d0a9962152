package org.plenary.identity;

/** What a person may do here. One person may hold several. */
public enum Role {
  APPLICANT,
  JUROR,
  STAFF,
  /** Manages people and settings beside what staff do. */
  ADMINISTRATOR,
  /** Reads everything, changes nothing. */
  AUDITOR;

  /** The name Spring Security and the views know it by. */
  public String authority() {
    return "ROLE_" + name();
  }
}
