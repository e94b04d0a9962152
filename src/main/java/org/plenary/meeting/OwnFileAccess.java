package org.plenary.meeting;

import java.util.Optional;
import java.util.function.Function;
import org.plenary.attachment.AttachmentAccess;
import org.plenary.identity.People;
import org.plenary.identity.PersonId;
import org.plenary.shared.Subject;
import org.plenary.shared.Viewer;

/** Files that whoever handed them in and the office may fetch, and nobody else. */
class OwnFileAccess implements AttachmentAccess {

  private final String kind;
  private final Function<String, Optional<PersonId>> author;
  private final People people;

  /**
   * @param author whose a thing of this kind is, by its id; empty where there is no such thing
   */
  OwnFileAccess(String kind, Function<String, Optional<PersonId>> author, People people) {
    this.kind = kind;
    this.author = author;
    this.people = people;
  }

  @Override
  public String kind() {
    return kind;
  }

  @Override
  public boolean mayRead(Viewer reader, Subject owner) {
    return author
        .apply(owner.id())
        .filter(
            one ->
                one.value().equals(reader.id())
                    || people.get(new PersonId(reader.id())).mayReadEverything())
        .isPresent();
  }
}
