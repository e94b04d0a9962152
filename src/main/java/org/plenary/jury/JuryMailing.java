package org.plenary.jury;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.plenary.programme.EditionId;
import org.plenary.programme.ReminderPlan;
import org.plenary.shared.Trial;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The reminders that a date sends to jurors by itself, for those who look at them before. Nobody
 * reminds by this.
 */
@Service
@Transactional
public class JuryMailing {

  private final Jurors jurors;
  private final JuryNotices notices;
  private final ScoringDates scoring;
  private final Clock clock;

  JuryMailing(Jurors jurors, JuryNotices notices, ScoringDates scoring, Clock clock) {
    this.jurors = jurors;
    this.notices = notices;
    this.scoring = scoring;
    this.clock = clock;
  }

  /** When jurors are reminded next; empty after the last time. */
  @Transactional(readOnly = true)
  public Optional<Instant> nextAt(EditionId id) {
    return ReminderPlan.JURORS.next(clock.instant(), scoring.due(id).at());
  }

  /** What happens then, with everything else as it stands now. */
  public void takeNext(EditionId id) {
    nextAt(id)
        .ifPresent(
            at -> Trial.at(at, () -> jurors.list(id).forEach(juror -> notices.remind(juror.id()))));
  }
}
