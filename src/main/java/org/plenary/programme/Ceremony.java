package org.plenary.programme;

import java.util.Objects;

/**
 * Where the awards are handed over. It begins when the embargo lifts.
 *
 * @param place empty where there is none; then nobody is invited
 * @param seats kept for each winner; with zero nobody limits them
 * @param answerDays how many days before it a winner has to say who comes
 * @param programme what happens when, in a few sentences
 * @param travel who pays the way there and the stay, in a sentence; may be empty
 * @param places how many of the hall are kept for winners and their guests; zero where nobody
 *     counts
 */
public record Ceremony(
    String place, int seats, int answerDays, String programme, String travel, int places) {

  public static final Ceremony NONE = new Ceremony("", 2, 14, "", "", 0);

  public Ceremony {
    // Editions kept before there was such a sentence say nothing.
    travel = Objects.requireNonNullElse(travel, "");
  }

  public boolean isPlanned() {
    return !place.isBlank();
  }
}
