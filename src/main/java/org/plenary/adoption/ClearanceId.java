package org.plenary.adoption;

import org.plenary.shared.Ids;

/** Names one clearance of a text. */
public record ClearanceId(String value) {

  static ClearanceId next() {
    return new ClearanceId(Ids.next());
  }

  @Override
  public String toString() {
    return value;
  }
}
