package org.plenary.shared;

import java.util.Set;

/**
 * Who is at the screen, as modules that know no people see them: an id and the names of roles.
 *
 * @param roles as the security context has them, without the prefix: {@code STAFF}
 */
public record Viewer(String id, Set<String> roles) {

  public Viewer {
    roles = Set.copyOf(roles);
  }

  /** Staff work: administrators may do all that staff may. */
  public boolean isStaff() {
    return roles.contains("STAFF") || isAdministrator();
  }

  public boolean isAdministrator() {
    return roles.contains("ADMINISTRATOR");
  }

  /** Whether this person may read what staff read: staff themselves, and auditors. */
  public boolean mayReadEverything() {
    return isStaff() || roles.contains("AUDITOR");
  }
}
