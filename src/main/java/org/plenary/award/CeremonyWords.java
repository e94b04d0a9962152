package org.plenary.award;

import java.util.ArrayList;
import java.util.List;
import org.plenary.identity.Person;
import org.plenary.ui.Dates;
import org.plenary.ui.Messages;
import org.plenary.ui.ReaderDates;
import org.springframework.stereotype.Component;

/** What changed of a ceremony, for one reader. */
@Component
class CeremonyWords {

  private final Messages messages;
  private final Dates dates;

  CeremonyWords(Messages messages, Dates dates) {
    this.messages = messages;
    this.dates = dates;
  }

  /** "It was …, and is now …", for time, end and place. */
  List<String> changes(CeremonyMove move, Person reader) {
    List<String> changes = new ArrayList<>();
    if (move.isAtAnotherTime()) {
      ReaderDates words = dates.in(reader.locale(), reader.zone());
      changes.add(
          messages.get(
              reader.locale(),
              "award.mail.ceremony-time",
              words.deadline(CeremonyDates.begins(move.was())),
              words.deadline(CeremonyDates.begins(move.now()))));
    }
    if (move.hasAnotherEnd()) {
      ReaderDates words = dates.in(reader.locale(), reader.zone());
      changes.add(
          messages.get(
              reader.locale(),
              "award.mail.ceremony-ends",
              words.deadline(CeremonyDates.ends(move.was())),
              words.deadline(CeremonyDates.ends(move.now()))));
    }
    if (move.isAtAnotherPlace()) {
      changes.add(
          messages.get(
              reader.locale(),
              "award.mail.ceremony-place",
              CeremonyMove.ceremony(move.was()).place(),
              CeremonyMove.ceremony(move.now()).place()));
    }
    return changes;
  }
}
