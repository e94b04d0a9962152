package org.plenary.meeting;

import org.plenary.shared.Ids;
import org.plenary.shared.Subject;

/** Names one thing that is to be hosted. */
public record HostingId(String value) {

  public static final String KIND = "hosting";

  static HostingId next() {
    return new HostingId(Ids.next());
  }

  public Subject subject() {
    return new Subject(KIND, value);
  }

  @Override
  public String toString() {
    return value;
  }
}
