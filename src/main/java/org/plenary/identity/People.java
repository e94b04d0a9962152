package org.plenary.identity;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody who can sign in. */
@Service
public class People {

  /** So many of a name are enough to look for what they did. */
  private static final int MOST = 100;

  private final PersonReader reader;
  private final PersonStore store;
  private final Passwords passwords;
  private final ApplicationEventPublisher events;

  People(
      PersonReader reader,
      PersonStore store,
      Passwords passwords,
      ApplicationEventPublisher events) {
    this.reader = reader;
    this.store = store;
    this.passwords = passwords;
    this.events = events;
  }

  /**
   * Adds a person whose address needs no confirmation: staff typed it, or an invitation was
   * answered from it. A person who is known by this address already keeps their account and gets
   * the role besides.
   */
  @Transactional
  public Person add(NewPerson person, Role role) {
    return add(person, role, null);
  }

  Person add(NewPerson person, Role role, @Nullable PersonId by) {
    PersonId id =
        reader
            .findByEmail(person.email())
            .map(PersonRecord::id)
            .orElseGet(() -> insert(person, by));
    if (store.grant(id, role, by)) {
      events.publishEvent(new RoleGranted(id, role, by));
    }
    return get(id);
  }

  private PersonId insert(NewPerson person, @Nullable PersonId by) {
    PersonId id = store.insert(person, PersonState.ACTIVE);
    events.publishEvent(new PersonAdded(id, by));
    return id;
  }

  /** Throws {@link NotFound} where there is nobody of this id. */
  public Person get(PersonId id) {
    return find(id).orElseThrow(() -> new NotFound("person", id.value()));
  }

  public Optional<Person> find(PersonId id) {
    return reader.find(id).map(PersonRecord::person);
  }

  public Optional<Person> findByEmail(String email) {
    return reader.findByEmail(email).map(PersonRecord::person);
  }

  /** Those who have this address, or whose name has these words in it; at most a hundred. */
  public List<Person> listNamed(Person by, String words) {
    if (!by.mayReadEverything()) {
      throw new NotFound("people", words);
    }
    return reader.listNamed(words.strip(), MOST).stream().map(PersonRecord::person).toList();
  }

  /** One statement however many are asked for; in the order of their names. */
  public Map<PersonId, Person> list(Collection<PersonId> ids) {
    Map<PersonId, Person> people = new LinkedHashMap<>();
    reader.list(ids).forEach(record -> people.put(record.id(), record.person()));
    return people;
  }

  /** Those who may sign in and hold the role, in the order of their names. */
  public List<Person> listWithRole(Role role) {
    return reader.listActiveWithRole(role).stream().map(PersonRecord::person).toList();
  }

  /** Gives made-up people of a rehearsal one password; hashed once, however many they are. */
  @Transactional
  public void setPassword(Collection<PersonId> ids, String password) {
    String hash = passwords.hash(password);
    ids.forEach(id -> store.setPassword(id, hash));
  }
}
