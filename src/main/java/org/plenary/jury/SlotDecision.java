package org.plenary.jury;

import java.util.List;
import org.plenary.entry.EntryId;

/**
 * What the jury decides for one slot.
 *
 * @param winners best first; empty where the award is not given
 * @param reserves in the order in which they move up
 * @param reason wanted where the slot is not filled as planned: empty, part-filled, or shared
 */
public record SlotDecision(List<EntryId> winners, List<EntryId> reserves, String reason) {

  public SlotDecision {
    winners = List.copyOf(winners);
    reserves = List.copyOf(reserves);
  }
}
