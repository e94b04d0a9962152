package org.plenary.award;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.plenary.entry.EntryDeadlines;
import org.plenary.entry.WorkingDayRule;
import org.plenary.programme.Ceremony;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionId;
import org.plenary.programme.Editions;
import org.plenary.shared.Deadline;
import org.springframework.stereotype.Service;

/** When the ceremony of an edition is, and until when winners say who comes. */
@Service
public class CeremonyDates {

  private static final Duration REMINDER_AHEAD = Duration.ofDays(5);

  /** Working days. */
  private static final int DAYS_TO_CONFIRM = 3;

  private final Editions editions;
  private final Clock clock;

  CeremonyDates(Editions editions, Clock clock) {
    this.editions = editions;
    this.clock = clock;
  }

  public Deadline begins(EditionId id) {
    return begins(editions.get(id));
  }

  /** Until when all are asked; whoever accepts an award later is asked by the ceremony itself. */
  public Deadline due(EditionId id) {
    return due(editions.get(id), clock.instant());
  }

  /** The same day for all, also where it is past. */
  public Deadline published(EditionId id) {
    return published(editions.get(id));
  }

  /** Some days before that; where less time is left, half-way between now and then. */
  public Instant reminder(EditionId id) {
    Instant now = clock.instant();
    Instant due = due(id).at();
    Instant usual = due.minus(REMINDER_AHEAD);
    return usual.isAfter(now) ? usual : now.plus(Duration.between(now, due).dividedBy(2));
  }

  /** Until when the office confirms who comes. */
  public Instant confirmBy(EditionId id) {
    Edition edition = editions.get(id);
    Instant begins = begins(edition).at();
    Instant usual =
        WorkingDayRule.after(published(edition).at(), DAYS_TO_CONFIRM, edition.zone()).at();
    return usual.isBefore(begins) ? usual : begins;
  }

  static Deadline begins(Edition edition) {
    return edition.date(EditionDate.EMBARGO_LIFTS);
  }

  /** In the zone it begins in. */
  public static Deadline ends(Edition edition) {
    Deadline begins = begins(edition);
    Ceremony ceremony = edition.winners().ceremony();
    return new Deadline(ceremony.endsAt(begins), begins.zone(), "");
  }

  static Deadline published(Edition edition) {
    int days = edition.winners().ceremony().answerDays();
    return EntryDeadlines.inDays(edition, begins(edition).at(), -days);
  }

  static Deadline due(Edition edition, Instant now) {
    Deadline usual = published(edition);
    return usual.isMissedBy(now) ? begins(edition) : usual;
  }

  /** Whether there is one that has not begun. */
  static boolean isAhead(Edition edition, Instant now) {
    return edition.winners().ceremony().isPlanned() && !begins(edition).isMissedBy(now);
  }
}
