package org.plenary.programme;

/**
 * Where the awards are handed over. It begins when the embargo lifts.
 *
 * @param place empty where there is none; then nobody is invited
 * @param seats kept for each winner
 * @param answerDays how many days before it a winner has to say who comes
 * @param programme what happens when, in a few sentences
 */
public record Ceremony(String place, int seats, int answerDays, String programme) {

  public static final Ceremony NONE = new Ceremony("", 2, 14, "");

  public boolean isPlanned() {
    return !place.isBlank();
  }
}
