package org.plenary.attachment;

import org.plenary.shared.Ids;

/** Names one file somebody handed in. */
public record AttachmentId(String value) {

  public static AttachmentId next() {
    return new AttachmentId(Ids.next());
  }

  @Override
  public String toString() {
    return value;
  }
}
