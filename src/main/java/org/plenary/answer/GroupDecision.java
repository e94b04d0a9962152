package org.plenary.answer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a group decided on a blocking comment.
 *
 * @param group who decided, such as "Expert group, second meeting"
 * @param words as they stand in its minutes
 */
public record GroupDecision(String group, @Nullable LocalDate on, String words) {

  public GroupDecision {
    group = group.strip();
    words = words.strip();
  }
}
