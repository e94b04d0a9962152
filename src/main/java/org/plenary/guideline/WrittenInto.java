package org.plenary.guideline;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What others write into a draft before it is exported, such as who stands where on its words.
 *
 * @param note says to the reader that this is not the draft as it was frozen
 */
public record WrittenInto(String note, UnaryOperator<List<Paragraph>> text) {

  static WrittenInto nothing() {
    return new WrittenInto("", UnaryOperator.identity());
  }
}
