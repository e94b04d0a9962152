package org.plenary.meeting;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.plenary.attachment.AttachmentAccess;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.shared.Subject;
import org.plenary.shared.Viewer;

/** Files that those whose own they are and the office may fetch, and nobody else. */
class OwnFileAccess<T> implements AttachmentAccess {

  private final String kind;
  private final Function<String, Optional<T>> things;
  private final BiPredicate<Person, T> isOwn;
  private final People people;

  /**
   * @param things finds a thing of this kind by its id
   * @param isOwn whether it is this person's
   */
  OwnFileAccess(
      String kind,
      Function<String, Optional<T>> things,
      BiPredicate<Person, T> isOwn,
      People people) {
    this.kind = kind;
    this.things = things;
    this.isOwn = isOwn;
    this.people = people;
  }

  @Override
  public String kind() {
    return kind;
  }

  @Override
  public boolean mayRead(Viewer reader, Subject owner) {
    return things
        .apply(owner.id())
        .filter(one -> mayRead(people.get(new PersonId(reader.id())), one))
        .isPresent();
  }

  private boolean mayRead(Person by, T one) {
    return by.mayReadEverything() || isOwn.test(by, one);
  }
}
