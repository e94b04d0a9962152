package org.plenary.milestone;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.plenary.identity.PersonId;
import org.plenary.shared.Subject;

/**
 * What was promised for when, for one thing.
 *
 * @param subject the thing it is the plan of: a guideline, an edition
 * @param zone where its days begin and end
 * @param lead looks after what has no owner of its own
 */
public record WorkPlan(PlanId id, Subject subject, String name, ZoneId zone, PersonId lead) {

  public LocalDate today(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), zone);
  }
}
