package org.plenary.consultation;

import org.plenary.shared.Ids;

/** Names what a round asks of one expert or one body. */
public record RequestId(String value) {

  /** The kind of thing it is to whoever looks for it in vain. */
  public static final String KIND = "comment request";

  static RequestId next() {
    return new RequestId(Ids.next());
  }

  @Override
  public String toString() {
    return value;
  }
}
