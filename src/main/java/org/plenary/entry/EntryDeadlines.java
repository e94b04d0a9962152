package org.plenary.entry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.plenary.programme.DeadlineWording;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.Editions;
import org.plenary.shared.Deadline;
import org.springframework.stereotype.Service;

/** The dates that belong to one entry alone, and those of its edition that it waits for. */
@Service
public class EntryDeadlines {

  private static final LocalTime OFFICE_CLOSES = LocalTime.of(18, 0);

  private static final int DAYS_OF_REMINDER = 2;

  /** Working days: the next in rank waits meanwhile, without knowing. */
  private static final int DAYS_TO_SETTLE = 2;

  private final EntryRecords records;
  private final CorrectionRows corrections;
  private final EntryObjectionRows objections;
  private final Editions editions;
  private final Clock clock;

  EntryDeadlines(
      EntryRecords records,
      CorrectionRows corrections,
      EntryObjectionRows objections,
      Editions editions,
      Clock clock) {
    this.records = records;
    this.corrections = corrections;
    this.objections = objections;
    this.editions = editions;
    this.clock = clock;
  }

  public Deadline callCloses(EntryId id) {
    return edition(get(id)).date(EditionDate.CALL_CLOSES);
  }

  public Deadline screeningDue(EntryId id) {
    return edition(get(id)).date(EditionDate.SCREENING_ENDS);
  }

  /** Until when the open request for a correction runs. */
  public Deadline correctionDue(EntryId id) {
    return corrections.findOpen(id).orElseThrow().due();
  }

  /** Until when a winner has to answer. */
  public Deadline acceptanceDue(EntryId id) {
    EntryRecord entry = get(id);
    return acceptanceDue(edition(entry), entry);
  }

  /** Two days before that; where less time is left, half-way between now and then. */
  public Instant acceptanceReminder(EntryId id) {
    Instant now = clock.instant();
    Instant due = acceptanceDue(id).at();
    Instant usual = due.minus(Duration.ofDays(DAYS_OF_REMINDER));
    return usual.isAfter(now) ? usual : now.plus(Duration.between(now, due).dividedBy(2));
  }

  /** Until when the office settles what becomes of an award that was not answered. */
  public Instant silenceDue(EntryId id) {
    Edition edition = edition(get(id));
    return WorkingDayRule.after(clock.instant(), DAYS_TO_SETTLE, edition.zone()).at();
  }

  public Deadline objectionEnds(EntryId id) {
    EntryRecord entry = get(id);
    return objectionEnds(edition(entry), entry);
  }

  /** Until when an objection is promised an answer. */
  public Deadline objectionDue(EntryId id) {
    return objections.find(id).orElseThrow().due();
  }

  static Deadline objectionEnds(Edition edition, EntryRecord entry) {
    return DeadlineWording.worded(Objects.requireNonNull(entry.objectionUntil), edition.zone());
  }

  static Deadline acceptanceDue(Edition edition, EntryRecord entry) {
    if (entry.awardAnswerBy != null) {
      return DeadlineWording.worded(entry.awardAnswerBy, edition.zone());
    }
    Instant offeredAt = Objects.requireNonNull(entry.awardOfferedAt);
    return inDays(edition, offeredAt, edition.rules().acceptanceDays());
  }

  /** At the close of the office, so many of the organiser's days later. */
  public static Deadline inDays(Edition edition, Instant from, int days) {
    return onDay(edition, from.atZone(edition.zone()).toLocalDate().plusDays(days));
  }

  /** At the close of the organiser's office on that day. */
  static Deadline onDay(Edition edition, LocalDate day) {
    Instant at = day.atTime(OFFICE_CLOSES).atZone(edition.zone()).toInstant();
    return DeadlineWording.worded(at, edition.zone());
  }

  private Edition edition(EntryRecord entry) {
    return editions.get(entry.edition());
  }

  private EntryRecord get(EntryId id) {
    return records.findById(id.value()).orElseThrow(() -> EntryStore.notFound(id));
  }
}
