package org.plenary.jury;

import java.util.List;
import java.util.Optional;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who stands in the place of a winner who gave the award up. */
@Service
@Transactional(readOnly = true)
public class Successions {

  private final VerdictRows rows;

  Successions(VerdictRows rows) {
    this.rows = rows;
  }

  /** The reserve that moved up into the place; empty where none was left. */
  public Optional<EntryId> find(Entry former) {
    List<Placement> all = rows.list(former.edition());
    return all.stream()
        .filter(place -> place.entry().equals(former.id()) && !place.isStanding())
        .findFirst()
        .flatMap(
            left ->
                all.stream()
                    .filter(place -> place.slot().equals(left.slot()))
                    .filter(place -> place.standing() == Placement.Standing.WINNER)
                    .filter(place -> place.isStanding() && place.promotedAt() != null)
                    .filter(place -> place.rank() == left.rank())
                    .map(Placement::entry)
                    .findFirst());
  }
}
