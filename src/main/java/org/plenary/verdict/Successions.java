package org.plenary.verdict;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryState;
import org.plenary.jury.EntryPool;
import org.plenary.programme.EditionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who stands in the place of a winner who gave the award up. */
@Service
@Transactional(readOnly = true)
public class Successions {

  private final VerdictRows rows;
  private final EntryPool entries;

  Successions(VerdictRows rows, EntryPool entries) {
    this.rows = rows;
    this.entries = entries;
  }

  /** The editions whose results are public. */
  @Transactional(readOnly = true)
  public Set<EditionId> listPublic() {
    return rows.listPublic();
  }

  /** The reserve that moved up into the place; empty where none was left. */
  public Optional<EntryId> find(Entry former) {
    List<Placement> all = rows.list(former.edition());
    return all.stream()
        .filter(place -> place.entry().equals(former.id()) && !place.isStanding())
        .findFirst()
        .flatMap(left -> successor(all, left));
  }

  /**
   * Awards that were taken back since the results are public, newest first. An award that nobody
   * had accepted was never public, and neither is that it passed on.
   */
  public List<AwardChange> listChanges(EditionId edition) {
    Instant published = rows.find(edition).map(Verdict::publishedAt).orElse(null);
    if (published == null) {
      return List.of();
    }
    Map<EntryId, Entry> judged = entries.map(edition);
    List<Placement> all = rows.list(edition);
    return all.stream()
        .filter(left -> left.releasedAt() != null && !left.releasedAt().isBefore(published))
        .filter(left -> wasPublic(judged.get(left.entry())))
        .sorted(Comparator.comparing(Placement::releasedAt).reversed())
        .map(left -> change(left, judged, all))
        .toList();
  }

  private static boolean wasPublic(@Nullable Entry former) {
    return former != null && former.state() == EntryState.NO_AWARD && former.hasAcceptedAward();
  }

  private static AwardChange change(
      Placement left, Map<EntryId, Entry> judged, List<Placement> all) {
    Entry now =
        successor(all, left)
            .map(judged::get)
            .filter(entry -> entry.state() == EntryState.AWARDED)
            .orElse(null);
    return new AwardChange(
        left.slot(), Objects.requireNonNull(left.releasedAt()), judged.get(left.entry()), now);
  }

  private static Optional<EntryId> successor(List<Placement> all, Placement left) {
    return all.stream()
        .filter(place -> place.slot().equals(left.slot()))
        .filter(place -> place.standing() == Placement.Standing.WINNER)
        .filter(place -> place.isStanding() && place.promotedAt() != null)
        .filter(place -> place.rank() == left.rank())
        .map(Placement::entry)
        .findFirst();
  }
}
