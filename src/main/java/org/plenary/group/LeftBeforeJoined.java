package org.plenary.group;

import java.time.LocalDate;
import org.plenary.shared.Refusal;

/** Nobody leaves a group before they joined it. */
public class LeftBeforeJoined extends Refusal {

  LeftBeforeJoined(LocalDate joined) {
    super("group.refused.left-before-joined", joined.toString());
  }
}
