package org.plenary.process.prize;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryState;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.jury.Juror;
import org.plenary.jury.Jurors;
import org.plenary.notification.NoticeRequest;
import org.plenary.notification.Notices;
import org.plenary.programme.Audience;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionChanged;
import org.plenary.programme.EditionDatesMoved;
import org.plenary.programme.EditionId;
import org.plenary.programme.EditionPart;
import org.plenary.programme.Editions;
import org.plenary.shared.Deadline;
import org.plenary.shared.Subject;
import org.plenary.ui.Dates;
import org.plenary.ui.Messages;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those it touches that a published edition changed: one mail a person and change. */
@Component
class ChangeNotices {

  private final Editions editions;
  private final Entries entries;
  private final Jurors jurors;
  private final People people;
  private final Notices notices;
  private final Messages messages;
  private final Dates dates;

  ChangeNotices(
      Editions editions,
      Entries entries,
      Jurors jurors,
      People people,
      Notices notices,
      Messages messages,
      Dates dates) {
    this.editions = editions;
    this.entries = entries;
    this.jurors = jurors;
    this.people = people;
    this.notices = notices;
    this.messages = messages;
    this.dates = dates;
  }

  @EventListener
  void on(EditionDatesMoved event) {
    Edition edition = editions.get(event.edition());
    for (Person person : touched(edition.id(), event.audience())) {
      Map<String, Object> values = values(edition, event.reason());
      String was = words(person, event.was());
      if (event.extendsCall()) {
        values.put("previous", was);
        queue(edition, person, "call-extended", event.now(), values);
      } else {
        values.put("changes", List.of(text(person, event, was)));
        queue(edition, person, "edition-changed", null, values);
      }
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
    for (Person person : touched(edition.id(), event.audience())) {
      Map<String, Object> values = values(edition, event.reason());
      values.put("changes", parts.stream().map(part -> text(person, part)).toList());
      queue(edition, person, "edition-changed", null, values);
    }
  }

  private String text(Person person, EditionDatesMoved event, String was) {
    return messages.get(
        person.locale(),
        "process.change.date",
        messages.get(person.locale(), "process.change.date." + event.date().key()),
        was,
        words(person, event.now()));
  }

  private String text(Person person, EditionPart part) {
    return messages.get(person.locale(), "process.change.part." + part.key());
  }

  private String words(Person person, Deadline deadline) {
    return dates.in(person.locale(), person.zone()).deadline(deadline);
  }

  private List<Person> touched(EditionId edition, Audience audience) {
    Map<PersonId, Person> touched = new LinkedHashMap<>();
    if (audience.includesApplicants()) {
      List<Entry> running =
          entries.listByState(
              edition, EnumSet.complementOf(EnumSet.of(EntryState.WITHDRAWN, EntryState.DECLINED)));
      touched.putAll(people.list(running.stream().map(Entry::owner).distinct().toList()));
    }
    if (audience.includesJurors()) {
      touched.putAll(
          people.list(
              jurors.list(edition).stream()
                  .filter(juror -> juror.state().isSeated())
                  .map(Juror::person)
                  .toList()));
    }
    return List.copyOf(touched.values());
  }

  private static Map<String, Object> values(Edition edition, String reason) {
    return new HashMap<>(Map.of("edition", edition.name(), "reason", reason));
  }

  private void queue(
      Edition edition,
      Person to,
      String template,
      @Nullable Deadline deadline,
      Map<String, Object> values) {
    notices.queue(
        new NoticeRequest(
            edition.programme() + "/" + template,
            to.asRecipient(),
            new Subject("edition", edition.id().value()),
            "/prizes/" + edition.code(),
            deadline,
            values,
            edition.replyTo()));
  }
}
