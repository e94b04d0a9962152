package org.plenary.answer;

import org.jspecify.annotations.Nullable;

/**
 * What should become of a comment.
 *
 * @param words to its contributor; may be empty where the outcome says it all
 */
public record Reply(@Nullable Outcome outcome, String words) {

  public Reply {
    words = words.strip();
  }
}
