package org.plenary.jury.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.jury.Conflicts;
import org.plenary.jury.Juror;
import org.plenary.jury.JurorId;
import org.plenary.jury.Jurors;
import org.plenary.jury.JuryProgress;
import org.plenary.programme.CurrentEdition;
import org.plenary.ui.NavCounts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The numbers beside a juror's and the office's items of the navigation. */
@Component
class JurorCounts implements NavCounts {

  private final CurrentPerson current;
  // Each session has its own, this bean serves them all.
  private final ObjectProvider<CurrentEdition> editions;
  private final OwnSeat seats;
  private final Jurors jurors;
  private final JuryProgress progress;
  private final Conflicts conflicts;

  JurorCounts(
      CurrentPerson current,
      ObjectProvider<CurrentEdition> editions,
      OwnSeat seats,
      Jurors jurors,
      JuryProgress progress,
      Conflicts conflicts) {
    this.current = current;
    this.editions = editions;
    this.seats = seats;
    this.jurors = jurors;
    this.progress = progress;
    this.conflicts = conflicts;
  }

  @Override
  public Map<String, Count> counts() {
    Person person = current.get();
    Map<String, Count> counts = new HashMap<>();
    if (person.is(Role.JUROR)) {
      List<JurorId> own = own(person);
      if (!own.isEmpty()) {
        counts.put("scorecards", Count.owed(own.stream().mapToInt(progress::countLeft).sum()));
        counts.put("conflicts", Count.size(conflicts.count(person, own)));
      }
    }
    if (person.mayReadEverything()) {
      editions
          .getObject()
          .find()
          .ifPresent(edition -> counts.put("jury", Count.size(jurors.countSitting(edition.id()))));
    }
    return counts;
  }

  /** Their seats in what is being judged, together; where nothing is, the latest one. */
  private List<JurorId> own(Person person) {
    List<Juror> running = seats.listRunning(person);
    return (running.isEmpty() ? seats.find(person).stream() : running.stream())
        .map(Juror::id)
        .toList();
  }
}
