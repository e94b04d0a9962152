package org.plenary.entry;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionId;
import org.plenary.programme.Editions;
import org.plenary.programme.ReminderPlan;
import org.plenary.shared.Trial;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mails about drafts that a date sends by itself: reminders while the call is open, and at its
 * close that a draft was not sent. For those who look at them before; nobody sends any by this.
 */
@Service
@Transactional
public class CallMailing {

  private final UnsentNotices notices;
  private final EntryFigures figures;
  private final Editions editions;
  private final Clock clock;

  CallMailing(UnsentNotices notices, EntryFigures figures, Editions editions, Clock clock) {
    this.notices = notices;
    this.figures = figures;
    this.editions = editions;
    this.clock = clock;
  }

  /** When the next go out; empty while the call is not open, and where there are no drafts. */
  @Transactional(readOnly = true)
  public Optional<Instant> nextAt(EditionId id) {
    Instant now = clock.instant();
    Instant closes = editions.get(id).date(EditionDate.CALL_CLOSES).at();
    if (now.isAfter(closes) || figures.count(id, EntryState.DRAFT) == 0) {
      return Optional.empty();
    }
    return Optional.of(nextReminder(now, closes).orElse(closes));
  }

  /** What happens then, with everything else as it stands now. */
  public void takeNext(EditionId id) {
    Instant closes = editions.get(id).date(EditionDate.CALL_CLOSES).at();
    nextReminder(clock.instant(), closes)
        .ifPresentOrElse(
            at -> Trial.at(at, () -> notices.remindAll(id)),
            // The closing instant itself still counts.
            () -> Trial.at(closes.plusMillis(1), () -> notices.tellAllNotSent(id)));
  }

  private static Optional<Instant> nextReminder(Instant now, Instant closes) {
    return ReminderPlan.DRAFTS.next(now, closes);
  }
}
