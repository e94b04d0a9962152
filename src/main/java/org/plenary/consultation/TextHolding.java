package org.plenary.consultation;

import java.util.List;

/**
 * What stands between the text of a guideline and its clearance.
 *
 * @param rounds those that are planned, open or not answered, in the order they open
 * @param unexplained changes and acceptances between frozen drafts that nobody explained
 * @param waiting comments that wait for a place in the newest frozen draft
 * @param objections those the office has not looked at: they hold nothing, and are said
 */
public record TextHolding(List<Round> rounds, int unexplained, int waiting, int objections) {

  public TextHolding {
    rounds = List.copyOf(rounds);
  }

  public boolean isNothing() {
    return rounds.isEmpty() && unexplained == 0 && waiting == 0;
  }
}
