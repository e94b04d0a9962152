package org.plenary.jury;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionId;
import org.plenary.programme.EditionLetter;
import org.plenary.programme.EditionMail;
import org.plenary.programme.Editions;
import org.plenary.shared.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the office hears, once a day, of jurors whose scorecards are late. */
@Service
@Transactional
public class LateJurors {

  private final EditionMail mail;
  private final JurorRows jurors;
  private final JuryProgress progress;
  private final PanelDecisions panel;
  private final Editions editions;
  private final People people;
  private final Clock clock;

  LateJurors(
      EditionMail mail,
      JurorRows jurors,
      JuryProgress progress,
      PanelDecisions panel,
      Editions editions,
      People people,
      Clock clock) {
    this.mail = mail;
    this.jurors = jurors;
    this.progress = progress;
    this.panel = panel;
    this.editions = editions;
    this.people = people;
    this.clock = clock;
  }

  /**
   * One mail a person of the office however many jurors are late; none where nobody is. Who was
   * given more time is late only after it.
   *
   * @return whether anybody owes a scorecard that still matters: none does once the finalists stand
   */
  public boolean report(EditionId id) {
    Map<JurorId, JurorLoad> loads = progress.loads(id);
    List<Juror> owing =
        jurors.list(id).stream()
            .filter(juror -> loads.getOrDefault(juror.id(), JurorLoad.NONE).left() > 0)
            .toList();
    if (owing.isEmpty() || panel.areFinalistsConfirmed(id)) {
      return false;
    }
    Instant now = clock.instant();
    List<Juror> late =
        owing.stream()
            .filter(juror -> juror.lateUntil() == null || now.isAfter(juror.lateUntil()))
            .toList();
    if (!late.isEmpty()) {
      mail.toStaff(letter(editions.get(id), lines(late, loads)));
    }
    return true;
  }

  private static EditionLetter letter(Edition edition, List<Map<String, Object>> lines) {
    Subject about = new Subject("edition", edition.id().value());
    return new EditionLetter(edition, "scorecards-overdue", about, JuryRoutes.jury())
        .due(edition.date(EditionDate.FIRST_EVALUATION_CLOSES))
        .with("jurors", lines);
  }

  /** By name. */
  private List<Map<String, Object>> lines(List<Juror> late, Map<JurorId, JurorLoad> loads) {
    Map<PersonId, Person> persons = people.list(late.stream().map(Juror::person).toList());
    return late.stream()
        .sorted(Comparator.comparing(juror -> name(persons, juror)))
        .map(
            juror -> {
              JurorLoad load = loads.getOrDefault(juror.id(), JurorLoad.NONE);
              return Map.<String, Object>of(
                  "juror", name(persons, juror), "left", load.left(), "total", load.assigned());
            })
        .toList();
  }

  private static String name(Map<PersonId, Person> persons, Juror juror) {
    Person person = persons.get(juror.person());
    return person == null ? "" : person.name();
  }
}
