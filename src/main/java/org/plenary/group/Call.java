package org.plenary.group;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Deadline;

/**
 * The call for experts of one group.
 *
 * @param closes the closing instant with the words it was published in
 * @param seats how many experts are looked for
 * @param publishedAt empty while the dates are only planned
 * @param confirmedAt when the list was confirmed
 */
public record Call(
    GroupId group,
    Instant opensAt,
    Deadline closes,
    int seats,
    @Nullable Instant publishedAt,
    @Nullable Instant confirmedAt) {

  Call until(Deadline later) {
    return new Call(group, opensAt, later, seats, publishedAt, confirmedAt);
  }

  public boolean isPublished() {
    return publishedAt != null;
  }

  public boolean isConfirmed() {
    return confirmedAt != null;
  }

  /** The closing instant itself still counts. */
  public boolean isOpenAt(Instant now) {
    return isPublished() && !now.isBefore(opensAt) && !closes.isMissedBy(now);
  }

  public boolean hasClosedBy(Instant now) {
    return isPublished() && closes.isMissedBy(now);
  }
}
