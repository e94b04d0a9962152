package org.plenary.process.prize;

import java.util.Date;
import org.plenary.award.CeremonyDates;
import org.plenary.award.GuestCare;
import org.plenary.entry.Entries;
import org.plenary.entry.EntryId;
import org.plenary.process.engine.JustAfter;
import org.plenary.process.engine.SharedDate;
import org.plenary.programme.EditionId;
import org.springframework.stereotype.Component;

/** Steps of {@code bpmn/prize/attendance.bpmn}. Each may safely run twice. */
@Component
public class AttendanceSteps {

  private final Entries entries;
  private final CeremonyDates dates;
  private final GuestCare care;

  AttendanceSteps(Entries entries, CeremonyDates dates, GuestCare care) {
    this.entries = entries;
    this.dates = dates;
    this.care = care;
  }

  public String winner(String entry) {
    return entries.get(new EntryId(entry)).owner().value();
  }

  public void remind(String entry) {
    care.remind(new EntryId(entry));
  }

  @SharedDate
  public Date dueAt(String entry) {
    return Date.from(dates.due(edition(entry)).at());
  }

  @SharedDate
  public Date reminderAt(String entry) {
    return Date.from(dates.reminder(edition(entry)));
  }

  /** The last instant itself still counts, so the time is up just after it. */
  @SharedDate
  public Date ceremonyAt(String entry) {
    return JustAfter.of(dates.begins(edition(entry)).at());
  }

  private EditionId edition(String entry) {
    return entries.get(new EntryId(entry)).edition();
  }
}
