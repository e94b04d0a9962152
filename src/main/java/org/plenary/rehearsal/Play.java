package org.plenary.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.plenary.entry.EntryId;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;

/** What the scenes of one play hand on to one another. */
record Play(
    EditionScript script,
    Edition edition,
    List<Person> office,
    List<Applicant> applicants,
    Outsider outsider) {

  /** An entry with the applicant who filed it. */
  record Filed(EntryId entry, Applicant applicant) {}

  Person head() {
    return office.get(0);
  }

  Instant at(EditionDate date) {
    return edition.date(date).at();
  }

  /** The instant this part of the way, in thousandths, from one date to another. */
  Instant between(EditionDate from, EditionDate to, long thousandths) {
    Duration whole = Duration.between(at(from), at(to));
    return at(from).plus(whole.multipliedBy(thousandths).dividedBy(1000));
  }
}
