package org.plenary.guideline;

import org.plenary.shared.Ids;

/** Names a paragraph; it stays the same in every draft and wherever the paragraph moves. */
public record ParagraphId(String value) {

  public static ParagraphId next() {
    return new ParagraphId(Ids.next());
  }

  @Override
  public String toString() {
    return value;
  }
}
