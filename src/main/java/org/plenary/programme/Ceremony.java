package org.plenary.programme;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Deadline;

/**
 * Where the awards are handed over. It begins when the embargo lifts.
 *
 * @param place empty where there is none; then nobody is invited
 * @param ends in the zone it begins in; empty where nobody said
 * @param seats kept for each winner; with zero nobody limits them
 * @param answerDays how many days before it a winner has to say who comes
 * @param programme what happens when, in a few sentences
 * @param travel who pays the way there and the stay, in a sentence; may be empty
 * @param places how many of the hall are kept for winners and their guests; zero where nobody
 *     counts
 */
public record Ceremony(
    String place,
    @Nullable LocalDateTime ends,
    int seats,
    int answerDays,
    String programme,
    String travel,
    int places) {

  public static final Ceremony NONE = new Ceremony("", null, 2, 14, "", "", 0);

  private static final Duration USUAL = Duration.ofHours(2);

  public Ceremony {
    // Editions kept before there was such a sentence say nothing.
    travel = Objects.requireNonNullElse(travel, "");
  }

  public boolean isPlanned() {
    return !place.isBlank();
  }

  /** Two hours after it begins, where nobody said otherwise or it begins later than that by now. */
  public Instant endsAt(Deadline begins) {
    return ends == null || isOverBefore(begins)
        ? begins.at().plus(USUAL)
        : ends.atZone(begins.zone()).toInstant();
  }

  /** Whether it would end before it begins. */
  boolean isOverBefore(Deadline begins) {
    return ends != null && !ends.atZone(begins.zone()).toInstant().isAfter(begins.at());
  }

  Ceremony shiftedBy(long days) {
    return ends == null ? this : endingAt(ends.plusDays(days));
  }

  Ceremony endingAt(LocalDateTime other) {
    return new Ceremony(place, other, seats, answerDays, programme, travel, places);
  }
}
