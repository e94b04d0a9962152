package org.plenary.programme;

import java.time.Clock;
import java.util.Optional;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people typed into published editions and have not published yet: kept for each of them, so
 * that a closed tab loses nothing, and read by nobody else.
 */
@Service
public class UnpublishedChanges {

  private final UnpublishedRows rows;
  private final Editions editions;
  private final Clock clock;

  UnpublishedChanges(UnpublishedRows rows, Editions editions, Clock clock) {
    this.rows = rows;
    this.editions = editions;
    this.clock = clock;
  }

  /** What this person left, brought onto what is public by now. */
  public Optional<UnpublishedChange> find(Person by, EditionId id) {
    Edition current = editions.get(id);
    return current.state() == EditionState.PUBLISHED
        ? rows.find(by, id).map(kept -> brought(kept, current))
        : Optional.empty();
  }

  /**
   * Keeps what was typed between the two on top of what this person typed in another tab.
   *
   * @return everything they want by now
   */
  @Transactional
  public Edition keep(Person by, Edition seen, Edition before, Edition after) {
    NotAllowed.unlessStaff(by);
    Edition kept =
        rows.find(by, seen.id())
            .map(UnpublishedChange::wanted)
            .map(wanted -> wanted.overwrittenBy(before, after))
            .orElse(after);
    rows.delete(by, seen.id());
    if (!seen.differencesTo(kept).isEmpty()) {
      rows.insert(by, seen, kept, clock.instant());
    }
    return kept;
  }

  /** Changes the edition for everybody, and keeps nothing back. */
  @Transactional
  public Edition publish(Person by, Edition seen, Edition wanted, String reason) {
    Edition published = editions.change(by, seen, wanted, reason);
    rows.delete(by, seen.id());
    return published;
  }

  @Transactional
  public void drop(Person by, EditionId id) {
    NotAllowed.unlessStaff(by);
    rows.delete(by, id);
  }

  private static UnpublishedChange brought(UnpublishedChange kept, Edition current) {
    try {
      Edition wanted = EditionMerge.merge(kept.seen(), kept.wanted(), current);
      return new UnpublishedChange(current, wanted);
    } catch (ChangedMeanwhile both) {
      // Publishing will show both side by side; until then the text stays as it was typed.
      return kept;
    }
  }
}
