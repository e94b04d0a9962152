package org.plenary.meeting;

import org.plenary.shared.Ids;
import org.plenary.shared.Subject;

/** Names one offer to host. */
public record HostOfferId(String value) {

  public static final String KIND = "host-offer";

  static HostOfferId next() {
    return new HostOfferId(Ids.next());
  }

  public Subject subject() {
    return new Subject(KIND, value);
  }

  @Override
  public String toString() {
    return value;
  }
}
