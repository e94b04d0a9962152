package org.plenary.job;

import org.plenary.shared.Ids;

/** Names one piece of background work. */
public record JobId(String value) {

  public static JobId next() {
    return new JobId(Ids.next());
  }

  @Override
  public String toString() {
    return value;
  }
}
