package org.plenary.milestone;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.plenary.shared.Subject;

/** Knows the meetings that are really set for the things that plans are of. */
public interface SetMeetings {

  /**
   * One that was not called off.
   *
   * @param isInPerson whether people meet in a room, or may
   */
  record One(String title, boolean isInPerson) {}

  /** By thing, none where nothing is set; a constant number of statements. */
  Map<Subject, List<One>> list(Collection<Subject> of);
}
