package org.plenary.answer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plenary.meeting.MeetingId;
import org.plenary.meeting.TakenDecision;

/**
 * What a group decided on a blocking comment.
 *
 * @param group who decided, such as "Expert group, second meeting"
 * @param words as they stand in its minutes
 * @param source where a meeting here recorded it; null where it was told in words only
 */
public record GroupDecision(
    String group, @Nullable LocalDate on, String words, @Nullable Source source) {

  /** A decision of a meeting, by name: it may be removed there, and the words here stay. */
  public record Source(MeetingId meeting, String decision) {

    public static Source of(TakenDecision taken) {
      return new Source(taken.meeting(), taken.id());
    }
  }

  public GroupDecision {
    group = group.strip();
    words = words.strip();
  }

  public GroupDecision(String group, @Nullable LocalDate on, String words) {
    this(group, on, words, null);
  }
}
