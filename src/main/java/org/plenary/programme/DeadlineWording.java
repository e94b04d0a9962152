package org.plenary.programme;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.plenary.shared.Deadline;

/**
 * The words a date is published in when nobody chose others: "Thursday 15 June 2023, 18:00 in
 * Seoul".
 */
public final class DeadlineWording {

  private static final DateTimeFormatter DAY_AND_TIME =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.ENGLISH);

  private DeadlineWording() {}

  public static Deadline worded(Instant at, ZoneId zone) {
    String wording = DAY_AND_TIME.format(at.atZone(zone)) + " in " + city(zone);
    return new Deadline(at, zone, wording);
  }

  /** Whether nobody chose other words for this deadline. */
  public static boolean isUsual(Deadline deadline) {
    return worded(deadline.at(), deadline.zone()).equals(deadline);
  }

  /** The city a zone is named after: {@code Asia/Seoul} is "Seoul". */
  public static String city(ZoneId zone) {
    String id = zone.getId();
    return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
  }
}
