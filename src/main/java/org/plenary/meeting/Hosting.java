package org.plenary.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.guideline.GuidelineId;
import org.plenary.shared.Deadline;

/**
 * One thing to be hosted, which is decided by itself, whatever else its call looks for.
 *
 * @param from the first day of its window
 * @param through the last day of its window
 * @param dueOn the last day for offers
 * @param moved how the last day came to be that, where it was another before
 * @param host whoever was chosen; null as long as nobody is
 * @param reason of the decision; empty before
 */
public record Hosting(
    HostingId id,
    GuidelineId guideline,
    String name,
    LocalDate from,
    LocalDate through,
    LocalDate dueOn,
    ZoneId zone,
    Instant openedAt,
    @Nullable LastDayMove moved,
    String note,
    State state,
    @Nullable Host host,
    String reason) {

  /** How far the choice is. */
  public enum State {
    OPEN,
    HOSTED,
    /** Closed without a host. */
    NOBODY
  }

  /** Who was chosen, and where it will be. */
  public record Host(HostOfferId offer, String name, String city, String country) {}

  public boolean isOpen() {
    return state == State.OPEN;
  }

  public Deadline due() {
    return LastDay.of(dueOn, zone);
  }

  /** When those who offered nothing are reminded; empty where they were told too late for it. */
  Optional<Instant> findReminder() {
    return LastDay.findReminder(dueOn, zone, moved == null ? openedAt : moved.at());
  }

  boolean hasRoomFor(LocalDate first, LocalDate last) {
    return !first.isBefore(from) && !last.isAfter(through);
  }
}
