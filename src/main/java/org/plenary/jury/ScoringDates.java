package org.plenary.jury;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionId;
import org.plenary.programme.Editions;
import org.plenary.shared.Deadline;
import org.springframework.stereotype.Service;

/** By when scorecards are wanted. */
@Service
public class ScoringDates {

  /** Where the panel is late itself, jurors have so long for an entry that came late. */
  private static final Duration AT_LEAST = Duration.ofDays(3);

  private final PanelDecisions panel;
  private final Editions editions;
  private final Clock clock;

  ScoringDates(PanelDecisions panel, Editions editions, Clock clock) {
    this.panel = panel;
    this.editions = editions;
    this.clock = clock;
  }

  /** When the evaluation closed, for a juror who was allowed no more time; empty while it runs. */
  public Optional<Deadline> closedFor(Juror juror) {
    EvaluationWindow window = EvaluationWindow.of(editions.get(juror.edition()));
    return window.isOpenTo(juror, clock.instant())
        ? Optional.empty()
        : Optional.of(window.closes());
  }

  /** As for all; for whom the office gave more time the end of that. */
  public Deadline due(Juror juror) {
    Deadline due = due(juror.edition());
    return juror.lateUntil() != null && juror.lateUntil().isAfter(due.at())
        ? new Deadline(juror.lateUntil(), editions.get(juror.edition()).zone(), "")
        : due;
  }

  /** The close of the evaluation; once the finalists stand, the next date of the panel. */
  public Deadline due(EditionId id) {
    Edition edition = editions.get(id);
    if (!panel.areFinalistsConfirmed(id)) {
      return edition.date(EditionDate.FIRST_EVALUATION_CLOSES);
    }
    return Stream.of(
            EditionDate.FINAL_EVALUATION_OPENS,
            EditionDate.FINAL_EVALUATION_CLOSES,
            EditionDate.VERDICT_SIGNED)
        .map(edition::findDate)
        .flatMap(Optional::stream)
        .filter(date -> !date.isMissedBy(clock.instant()))
        .findFirst()
        .orElseGet(() -> Deadline.after(clock.instant(), AT_LEAST, edition.zone()));
  }
}
