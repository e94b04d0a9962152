package org.plenary.group;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The experts who advise on one guideline.
 *
 * @param subject the id of the guideline they work for
 * @param zone the organiser's
 */
public record ExpertGroup(GroupId id, String subject, String name, ZoneId zone) {

  /** The day of an instant where the group is organised: memberships begin and end by it. */
  LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, zone);
  }
}
