package org.plenary.milestone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.PersonId;

/**
 * A dated promise. Its state is never stored: it follows from the dates and the day.
 *
 * @param line where it stands in the plan, from one
 * @param kind what sort of step it is, in the plan's own word: "meeting"
 * @param ownerName whose it is in words: "Secretariat"; empty where nobody was named
 * @param owner the person who owes it; where there is none, the plan's lead
 * @param first as it was planned first, for ever
 * @param forecast as it is expected now
 * @param forecastAt when it was dated so
 * @param delivered what shows that it was met, in words
 * @param follows the date of its subject that it follows; dated nowhere else
 * @param isSettled a person stands behind its date, so no check of the order doubts it
 */
public record Milestone(
    MilestoneId id,
    PlanId plan,
    int line,
    String name,
    String kind,
    String ownerName,
    @Nullable PersonId owner,
    Window first,
    Window forecast,
    Instant forecastAt,
    @Nullable LocalDate startedOn,
    @Nullable LocalDate metOn,
    @Nullable LocalDate droppedOn,
    String delivered,
    String link,
    @Nullable String follows,
    boolean isSettled,
    int version) {

  public boolean isMet() {
    return metOn != null;
  }

  public boolean isDropped() {
    return droppedOn != null;
  }

  /** Neither met nor dropped: somebody still owes it. */
  public boolean isOpen() {
    return !isMet() && !isDropped();
  }

  public boolean wasMoved() {
    return !first.sameDaysAs(forecast);
  }

  /** The day it ended, or is expected to. */
  public LocalDate end() {
    return metOn == null ? forecast.through() : metOn;
  }

  /** When it truly took place; only of what was met. */
  public Window actual() {
    LocalDate end = Objects.requireNonNull(metOn);
    LocalDate begin = startedOn == null || startedOn.isAfter(end) ? end : startedOn;
    return Window.of(begin, end);
  }

  /** As if it were dated so. */
  Milestone at(Window other) {
    return new Milestone(
        id,
        plan,
        line,
        name,
        kind,
        ownerName,
        owner,
        first,
        other,
        forecastAt,
        startedOn,
        metOn,
        droppedOn,
        delivered,
        link,
        follows,
        true,
        version);
  }
}
