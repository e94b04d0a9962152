package org.plenary.verdict;

import org.plenary.shared.Ids;

/** Names what one partner was asked: to choose the entry of one special mention. */
public record MentionId(String value) {

  public static MentionId next() {
    return new MentionId(Ids.next());
  }

  @Override
  public String toString() {
    return value;
  }
}
