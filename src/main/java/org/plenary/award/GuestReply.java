package org.plenary.award;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.EntryId;
import org.plenary.programme.EditionId;
import org.plenary.shared.Deadline;

/**
 * Who comes to the ceremony for one award.
 *
 * @param answeredAt when the winner last said so; empty while they did not
 * @param guests empty where nobody can come, or nothing was said
 * @param due until when the winner is asked to answer
 * @param begins until when an answer is taken
 * @param most how many may come
 * @param isOpen whether it may still be answered
 */
public record GuestReply(
    EntryId entry,
    EditionId edition,
    @Nullable Instant answeredAt,
    List<Guest> guests,
    Deadline due,
    Deadline begins,
    int most,
    boolean isOpen) {

  public GuestReply {
    guests = List.copyOf(guests);
  }

  public boolean isAnswered() {
    return answeredAt != null;
  }
}
