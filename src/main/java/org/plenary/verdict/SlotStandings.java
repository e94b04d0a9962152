package org.plenary.verdict;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryState;

/**
 * Who still holds, gave up or waits for the awards of one slot.
 *
 * @param entries as they are now; one that is missing is out of the running
 */
record SlotStandings(List<Placement> placements, Map<EntryId, Entry> entries) {

  /** A winner's place whose award was given up and was not released yet. */
  Optional<Placement> findVacated() {
    return winners().filter(this::isGivenUp).findFirst();
  }

  long countHeld() {
    return winners().filter(placement -> !isGivenUp(placement)).count();
  }

  Optional<Placement> findNextReserve() {
    return placements.stream()
        .filter(placement -> placement.standing() == Placement.Standing.RESERVE)
        .filter(this::isWaiting)
        .min(Comparator.comparing(Placement::rank));
  }

  private Stream<Placement> winners() {
    return placements.stream()
        .filter(placement -> placement.standing() == Placement.Standing.WINNER)
        .filter(Placement::isStanding);
  }

  private boolean isGivenUp(Placement placement) {
    Entry entry = entries.get(placement.entry());
    return entry == null
        || entry.state() == EntryState.DECLINED
        || entry.state() == EntryState.NO_AWARD
        || entry.state() == EntryState.WITHDRAWN;
  }

  private boolean isWaiting(Placement placement) {
    Entry entry = entries.get(placement.entry());
    return entry != null
        && (entry.state() == EntryState.RESERVE
            || entry.state() == EntryState.NOT_A_FINALIST
            || wasLeftOver(entry));
  }

  /** The results left it without an award; it was never offered one that it lost. */
  private static boolean wasLeftOver(Entry entry) {
    return entry.state() == EntryState.NO_AWARD && entry.awardSlot() == null;
  }
}
