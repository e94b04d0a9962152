package org.plenary.group;

import java.time.ZoneId;
import org.plenary.shared.Subject;

/**
 * The experts who advise on one guideline.
 *
 * @param subject the id of the guideline they work for
 * @param zone the organiser's
 */
public record ExpertGroup(GroupId id, String subject, String name, ZoneId zone) {

  public Subject asSubject() {
    return id.subject();
  }
}
