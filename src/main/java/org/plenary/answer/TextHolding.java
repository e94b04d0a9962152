package org.plenary.answer;

import java.util.List;
import java.util.Map;
import org.plenary.consultation.Round;
import org.plenary.guideline.DraftId;

/**
 * What stands between the text of a guideline and its clearance.
 *
 * @param rounds those that are planned, open or not answered, in the order they open
 * @param unexplainedIn how many changes and acceptances nobody explained, by the frozen draft
 * @param promised comments on the newest frozen draft that were accepted: the change is in no text
 * @param waiting comments that wait for a place in the newest frozen draft
 * @param objections those the office has not looked at: they hold nothing, and are said
 */
public record TextHolding(
    List<Round> rounds,
    Map<DraftId, Integer> unexplainedIn,
    int promised,
    int waiting,
    int objections) {

  public TextHolding {
    rounds = List.copyOf(rounds);
    unexplainedIn = Map.copyOf(unexplainedIn);
  }

  /** Changes and acceptances that do not meet, those included that no draft shows yet. */
  public int unexplained() {
    return promised + unexplainedIn.values().stream().mapToInt(Integer::intValue).sum();
  }

  public boolean isNothing() {
    return rounds.isEmpty() && unexplainedIn.isEmpty() && promised == 0 && waiting == 0;
  }
}
