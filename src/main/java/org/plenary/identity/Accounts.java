package org.plenary.identity;

import java.util.List;
import org.plenary.notification.MailErasure;
import org.plenary.shared.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People as administrators manage them. Auditors may look, nobody else. */
@Service
public class Accounts {

  private final People people;
  private final PersonReader reader;
  private final PersonSearch search;
  private final PersonStore store;
  private final SecretLinks links;
  private final Letters letters;
  private final MailErasure mails;
  private final ObjectProvider<PersonalTraces> traces;
  private final ObjectProvider<CarriedWork> carried;
  private final ApplicationEventPublisher events;

  Accounts(
      People people,
      PersonReader reader,
      PersonSearch search,
      PersonStore store,
      SecretLinks links,
      Letters letters,
      MailErasure mails,
      ObjectProvider<PersonalTraces> traces,
      ObjectProvider<CarriedWork> carried,
      ApplicationEventPublisher events) {
    this.people = people;
    this.reader = reader;
    this.search = search;
    this.store = store;
    this.links = links;
    this.letters = letters;
    this.mails = mails;
    this.traces = traces;
    this.carried = carried;
    this.events = events;
  }

  public List<PersonListItem> list(Person by, PersonFilter filter, int offset, int limit) {
    requireReader(by);
    return search.list(filter, offset, limit);
  }

  public int count(Person by, PersonFilter filter) {
    requireReader(by);
    return search.count(filter);
  }

  public PersonListItem get(Person by, PersonId id) {
    requireReader(by);
    return reader
        .find(id)
        .map(record -> new PersonListItem(record.person(), record.addedAt(), record.signedInAt()))
        .orElseThrow(() -> new NotFound("person", id.value()));
  }

  /** Opens an account and mails its owner a link to choose a password; nobody gets a second one. */
  @Transactional
  public Person invite(Person by, NewPerson person, Role role) {
    NotAllowed.unlessAdministrator(by);
    people
        .findByEmail(person.email())
        .ifPresent(
            known -> {
              throw new HasAccount(known.name(), known.email());
            });
    Person invited = people.add(person, role, by.id());
    letters.invitation(invited, by);
    events.publishEvent(new PersonInvited(invited.id(), role, by.id()));
    return invited;
  }

  @Transactional
  public void grant(Person by, PersonId id, Role role) {
    NotAllowed.unlessAdministrator(by);
    people.get(id);
    if (store.grant(id, role, by.id())) {
      events.publishEvent(new RoleGranted(id, role, by.id()));
    }
  }

  @Transactional
  public void revoke(Person by, PersonId id, Role role) {
    NotAllowed.unlessAdministrator(by);
    if (role == Role.ADMINISTRATOR) {
      requireAnotherAdministrator(people.get(id));
    }
    if (store.revoke(id, role)) {
      events.publishEvent(new RoleRevoked(id, role, by.id()));
    }
  }

  /** What rests on this person while it runs; to be seen before their account is closed. */
  @Transactional(readOnly = true)
  public List<Carried> listCarried(Person by, PersonId id) {
    NotAllowed.unlessAdministrator(by);
    return carried.orderedStream().flatMap(work -> work.list(id).stream()).toList();
  }

  /** Keeps the person out from the next click on; all they did stays. */
  @Transactional
  public void deactivate(Person by, PersonId id, String reason) {
    NotAllowed.unlessAdministrator(by);
    requireAnotherAdministrator(people.get(id));
    links.endAll(id);
    store.setState(id, PersonState.DEACTIVATED);
    events.publishEvent(new PersonDeactivated(id, by.id(), reason));
  }

  @Transactional
  public void reactivate(Person by, PersonId id) {
    NotAllowed.unlessAdministrator(by);
    if (people.get(id).state() == PersonState.DEACTIVATED) {
      store.setState(id, PersonState.ACTIVE);
      events.publishEvent(new PersonReactivated(id, by.id()));
    }
  }

  /**
   * Replaces name, address and organisation by a code, for good, in the mails to them and in what
   * other modules keep too. The id stays, so whatever the person filed, scored or signed keeps its
   * place in the record.
   */
  @Transactional
  public void erase(Person by, PersonId id, String reason) {
    NotAllowed.unlessAdministrator(by);
    Person person = people.get(id);
    requireAnotherAdministrator(person);
    links.endAll(id);
    store.erase(id);
    Person erased = people.get(id);
    mails.replace(id.value(), person.name(), person.email(), erased.name(), erased.email());
    Erasure gone =
        new Erasure(id, person.name(), person.email(), erased.name(), erased.email(), by.id());
    traces.orderedStream().forEach(trace -> trace.erase(gone));
    events.publishEvent(new PersonErased(id, by.id(), gone.of(reason)));
    events.publishEvent(
        new PersonalName(person.name(), person.email())
            .erased(id.subject(), erased.name(), erased.email(), by.id().value()));
  }

  private void requireAnotherAdministrator(Person person) {
    boolean isOnly =
        person.is(Role.ADMINISTRATOR)
            && reader.listActiveWithRole(Role.ADMINISTRATOR).stream()
                .allMatch(record -> record.id().equals(person.id()));
    if (isOnly) {
      throw new LastAdministrator(person.name());
    }
  }

  private static void requireReader(Person by) {
    if (!by.is(Role.ADMINISTRATOR) && !by.mayReadEverything()) {
      throw new NotFound("people", "list");
    }
  }
}
