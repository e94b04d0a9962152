package org.plenary.meeting;

import org.plenary.shared.Ids;
import org.plenary.shared.NotFound;

/** Names one vote that is asked of one person. */
public record OwedVoteId(String value) {

  public static final String KIND = "owed-vote";

  static OwedVoteId next() {
    return new OwedVoteId(Ids.next());
  }

  NotFound notFound() {
    return new NotFound(KIND, value);
  }

  @Override
  public String toString() {
    return value;
  }
}
