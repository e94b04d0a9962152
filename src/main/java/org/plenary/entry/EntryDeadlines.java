package org.plenary.entry;

import java.time.Instant;
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

  private final EntryRecords records;
  private final CorrectionRows corrections;
  private final Editions editions;

  EntryDeadlines(EntryRecords records, CorrectionRows corrections, Editions editions) {
    this.records = records;
    this.corrections = corrections;
    this.editions = editions;
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
    return acceptanceDue(edition(entry), Objects.requireNonNull(entry.awardOfferedAt));
  }

  static Deadline acceptanceDue(Edition edition, Instant offeredAt) {
    return inDays(edition, offeredAt, edition.rules().acceptanceDays());
  }

  /** At the close of the office, so many of the organiser's days later. */
  static Deadline inDays(Edition edition, Instant from, int days) {
    Instant at =
        from.atZone(edition.zone())
            .toLocalDate()
            .plusDays(days)
            .atTime(OFFICE_CLOSES)
            .atZone(edition.zone())
            .toInstant();
    return DeadlineWording.worded(at, edition.zone());
  }

  private Edition edition(EntryRecord entry) {
    return editions.get(entry.edition());
  }

  private EntryRecord get(EntryId id) {
    return records.findById(id.value()).orElseThrow(() -> EntryStore.notFound(id));
  }
}
