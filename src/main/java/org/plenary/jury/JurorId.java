package org.plenary.jury;

import org.plenary.shared.Ids;

/** Names a person in their seat as juror of one edition. */
public record JurorId(String value) {

  public static JurorId next() {
    return new JurorId(Ids.next());
  }

  @Override
  public String toString() {
    return value;
  }
}
