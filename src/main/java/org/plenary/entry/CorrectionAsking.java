package org.plenary.entry;

import java.time.Clock;
import java.util.List;
import org.plenary.identity.PersonId;
import org.plenary.programme.Edition;
import org.plenary.programme.Editions;
import org.plenary.shared.Deadline;
import org.plenary.shared.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks for answers to be corrected, with a clock that runs apart from the call's. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CorrectionAsking {

  private final EntryStore store;
  private final CorrectionRows corrections;
  private final SubmissionRows submissions;
  private final ServiceMail mail;
  private final Editions editions;
  private final Clock clock;

  CorrectionAsking(
      EntryStore store,
      CorrectionRows corrections,
      SubmissionRows submissions,
      ServiceMail mail,
      Editions editions,
      Clock clock) {
    this.store = store;
    this.corrections = corrections;
    this.submissions = submissions;
    this.mail = mail;
    this.editions = editions;
    this.clock = clock;
  }

  Correction ask(PersonId by, EntryRecord entry, List<Defect> defects) {
    entry.askCorrection();
    Edition edition = editions.get(entry.edition());
    DefectPolicy.check(defects, submissions.findLatest(entry.id()).orElseThrow().form());
    Deadline due =
        WorkingDayRule.after(
            clock.instant(), edition.rules().correctionWorkingDays(), edition.zone());
    Correction asked =
        new Correction(
            Ids.next(), entry.id(), entry.version, clock.instant(), by, due, null, false, defects);
    corrections.insert(asked);
    store.save(entry);
    mail.askCorrection(edition, entry, asked);
    store.publish(
        new CorrectionAsked(
            entry.id(), entry.edition(), due, List.copyOf(asked.fields()), by.value()));
    return asked;
  }
}
