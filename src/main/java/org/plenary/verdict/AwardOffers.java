package org.plenary.verdict;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryState;
import org.plenary.entry.Judging;
import org.plenary.jury.EntryPool;
import org.plenary.programme.EditionId;
import org.springframework.stereotype.Component;

/** Carries a signed verdict to the entries: first the offers, then what becomes final. */
@Component
class AwardOffers {

  private final EntryPool entries;
  private final Judging judging;

  AwardOffers(EntryPool entries, Judging judging) {
    this.entries = entries;
    this.judging = judging;
  }

  /** Winners first: who wins waits nowhere. */
  void offer(EditionId edition, List<Placement> placements) {
    Map<EntryId, Entry> known = entries.map(edition);
    Set<EntryId> winners = new HashSet<>();
    for (Placement placement : placements) {
      if (placement.standing() == Placement.Standing.WINNER) {
        winners.add(placement.entry());
        offer(known.get(placement.entry()), placement);
      }
    }
    placements.stream()
        .filter(placement -> placement.standing() == Placement.Standing.RESERVE)
        .sorted(Comparator.comparing(Placement::rank))
        .filter(placement -> winners.add(placement.entry()))
        .filter(placement -> !isBeyondFinalists(known.get(placement.entry())))
        .forEach(placement -> judging.nameReserve(placement.entry(), placement.rank()));
  }

  /** One that was no finalist goes on by its special mention. */
  void offer(@Nullable Entry entry, Placement placement) {
    if (isBeyondFinalists(entry)) {
      judging.offerMention(placement.entry(), placement.slot());
    } else {
      judging.offerAward(placement.entry(), placement.slot());
    }
  }

  /**
   * Makes accepted awards final; finalists who are placed nowhere are left without one.
   *
   * @return how many awards are final
   */
  int settle(EditionId edition, List<Placement> placements) {
    Set<EntryId> placed = placements.stream().map(Placement::entry).collect(Collectors.toSet());
    int awards = 0;
    for (Entry entry : entries.listJudged(edition)) {
      if (awardIfAccepted(entry)) {
        awards++;
      } else if (entry.state() == EntryState.FINALIST && !placed.contains(entry.id())) {
        judging.noAward(entry.id());
      }
    }
    return awards;
  }

  /** Makes an accepted award final; false for an entry that holds none. */
  boolean awardIfAccepted(Entry entry) {
    boolean isAccepted = entry.state() == EntryState.AWARD_OFFERED && entry.hasAcceptedAward();
    if (isAccepted) {
      judging.award(entry.id());
    }
    return isAccepted || entry.state() == EntryState.AWARDED;
  }

  /** Told long ago that it went no further, it hears nothing while it waits for another's place. */
  private static boolean isBeyondFinalists(@Nullable Entry entry) {
    return entry != null && entry.state() == EntryState.NOT_A_FINALIST;
  }
}
