package org.plenary.notification;

import org.plenary.shared.Ids;

/** Names one mail to one person. */
public record NoticeId(String value) {

  public static NoticeId next() {
    return new NoticeId(Ids.next());
  }

  @Override
  public String toString() {
    return value;
  }
}
