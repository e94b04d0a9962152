package org.plenary.programme;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.shared.Deadline;
import org.plenary.shared.Subject;
import org.plenary.ui.Dates;
import org.plenary.ui.Messages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells those it touches that a published edition changed: one mail a person and change, also to
 * somebody it touches twice.
 */
@Component
class ChangeNotices {

  private final Editions editions;
  private final ObjectProvider<ConcernedPeople> concerned;
  private final ObjectProvider<ToldApart> apart;
  private final People people;
  private final EditionMail mail;
  private final Messages messages;
  private final Dates dates;
  private final Clock clock;

  ChangeNotices(
      Editions editions,
      ObjectProvider<ConcernedPeople> concerned,
      ObjectProvider<ToldApart> apart,
      People people,
      EditionMail mail,
      Messages messages,
      Dates dates,
      Clock clock) {
    this.editions = editions;
    this.concerned = concerned;
    this.apart = apart;
    this.people = people;
    this.mail = mail;
    this.messages = messages;
    this.dates = dates;
    this.clock = clock;
  }

  @EventListener
  void on(EditionDatesMoved event) {
    Edition edition = editions.get(event.edition());
    boolean reopens = event.reopensCall(clock.instant());
    for (Person person : touched(event.edition(), event.audience(), told -> told.list(event))) {
      String was = words(person, event.was());
      mail.send(
          event.extendsCall()
              ? letter(edition, reopens ? "call-reopened" : "call-extended", event.reason())
                  .due(event.now())
                  .with("previous", was)
              : letter(edition, "edition-changed", event.reason())
                  .with("changes", List.of(text(person, event, was))),
          person.asRecipient());
    }
  }

  /** Dates that moved are told one by one, with what they were. */
  @EventListener
  void on(EditionChanged event) {
    List<EditionPart> parts = new ArrayList<>(EnumSet.complementOf(EnumSet.of(EditionPart.DATES)));
    parts.retainAll(event.parts());
    if (parts.isEmpty()) {
      return;
    }
    Edition edition = editions.get(event.edition());
    for (Person person : touched(event.edition(), event.audience(), told -> told.list(event))) {
      mail.send(
          letter(edition, "edition-changed", event.reason())
              .with("changes", parts.stream().map(part -> text(person, part)).toList()),
          person.asRecipient());
    }
  }

  private Collection<Person> touched(
      EditionId edition, Audience audience, Function<ToldApart, Collection<PersonId>> byOthers) {
    Set<PersonId> ids = new LinkedHashSet<>();
    concerned.orderedStream().forEach(some -> ids.addAll(some.list(edition, audience)));
    apart.orderedStream().map(byOthers).forEach(ids::removeAll);
    return people.list(ids).values();
  }

  private static EditionLetter letter(Edition edition, String template, String reason) {
    return new EditionLetter(
            edition,
            template,
            new Subject("edition", edition.id().value()),
            "/prizes/" + edition.code())
        .with("reason", reason);
  }

  private String text(Person person, EditionDatesMoved event, String was) {
    return messages.get(
        person.locale(),
        "programme.change.date",
        messages.get(person.locale(), "programme.date." + event.date().key()),
        was,
        words(person, event.now()));
  }

  private String text(Person person, EditionPart part) {
    return messages.get(person.locale(), "programme.change.part." + part.key());
  }

  private String words(Person person, Deadline deadline) {
    return dates.in(person.locale(), person.zone()).deadline(deadline);
  }
}
