package org.plenary.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Everybody who can sign in. */
@Service
public class People {

  /**
   * Adds a person whose address needs no confirmation: staff typed it, or an invitation was
   * answered from it. A person who is known by this address already keeps their account and gets
   * the role besides.
   */
  public Person add(NewPerson person, Role role) {
    throw new UnsupportedOperationException();
  }

  public Person get(PersonId id) {
    throw new UnsupportedOperationException();
  }

  public Optional<Person> findByEmail(String email) {
    throw new UnsupportedOperationException();
  }

  /** One statement however many are asked for. */
  public Map<PersonId, Person> list(Collection<PersonId> ids) {
    throw new UnsupportedOperationException();
  }

  public List<Person> listWithRole(Role role) {
    throw new UnsupportedOperationException();
  }
}
