package org.plenary.identity;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.plenary.notification.Recipient;

/** Somebody who can sign in, with the language, the zone and the colours they read in. */
public record Person(
    PersonId id,
    String name,
    String email,
    String organisation,
    Set<Role> roles,
    Locale locale,
    ZoneId zone,
    ThemeChoice theme,
    PersonState state) {

  public Person {
    roles = Set.copyOf(roles);
  }

  /** An active person who has chosen nothing yet. */
  public Person(
      PersonId id,
      String name,
      String email,
      String organisation,
      Set<Role> roles,
      Locale locale,
      ZoneId zone) {
    this(
        id, name, email, organisation, roles, locale, zone, ThemeChoice.SYSTEM, PersonState.ACTIVE);
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
