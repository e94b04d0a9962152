package org.plenary.consultation;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.Role;
import org.plenary.shared.DomainEvent;

/** The program where it reads for nobody in particular: it sees what an auditor sees. */
final class Office {

  static final Person READER =
      new Person(
          new PersonId(DomainEvent.SYSTEM),
          "Plenary",
          "",
          "",
          Set.of(Role.AUDITOR),
          Locale.ENGLISH,
          ZoneOffset.UTC);

  private Office() {}
}
