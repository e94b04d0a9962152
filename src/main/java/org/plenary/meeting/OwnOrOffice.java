package org.plenary.meeting;

import org.plenary.identity.People;
import org.plenary.identity.PersonId;
import org.plenary.shared.Viewer;

/** What its author and the office may read, and nobody else. */
final class OwnOrOffice {

  private OwnOrOffice() {}

  static boolean mayRead(Viewer reader, PersonId author, People people) {
    return author.value().equals(reader.id())
        || people.get(new PersonId(reader.id())).mayReadEverything();
  }
}
