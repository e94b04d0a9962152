package org.plenary.jury;

import org.plenary.shared.Ids;

/** Names a juror's duty to score one entry in one stage. */
public record AssignmentId(String value) {

  public static AssignmentId next() {
    return new AssignmentId(Ids.next());
  }

  @Override
  public String toString() {
    return value;
  }
}
