package org.plenary.identity;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.plenary.notification.Recipient;

/** Somebody who can sign in, with the language and the zone they read in. */
public record Person(
    PersonId id,
    String name,
    String email,
    String organisation,
    Set<Role> roles,
    Locale locale,
    ZoneId zone) {

  public Person {
    roles = Set.copyOf(roles);
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }

  /** Staff work: administrators may do all that staff may. */
  public boolean isStaff() {
    return is(Role.STAFF) || is(Role.ADMINISTRATOR);
  }

  /** Whether this person may read what staff read: staff themselves, and auditors. */
  public boolean mayReadEverything() {
    return isStaff() || is(Role.AUDITOR);
  }

  /** This person as the addressee of a mail. */
  public Recipient asRecipient() {
    return new Recipient(id.value(), name, email, locale, zone);
  }
}
