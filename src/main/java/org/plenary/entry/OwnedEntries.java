package org.plenary.entry;

import java.time.Clock;
import java.util.List;
import org.plenary.identity.Carried;
import org.plenary.identity.CarriedWork;
import org.plenary.identity.PersonId;
import org.plenary.programme.EditionDate;
import org.plenary.programme.Editions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What rests on the owner of entries. */
@Service
@Transactional(readOnly = true)
public class OwnedEntries implements CarriedWork {

  private final EntryRecords records;
  private final Editions editions;
  private final Clock clock;

  OwnedEntries(EntryRecords records, Editions editions, Clock clock) {
    this.records = records;
    this.editions = editions;
    this.clock = clock;
  }

  /**
   * Their entries of which something may still be asked: a draft while the call is open, what is
   * judged, and an award until the end of what comes with it.
   */
  public List<EntryId> listRunning(PersonId owner) {
    return running(owner).stream().map(EntryRecord::id).toList();
  }

  @Override
  public List<Carried> list(PersonId person) {
    return running(person).stream()
        .map(
            entry ->
                new Carried(
                    "entry.hand-over.carried", entry.title, "/entries/" + entry.id + "/owner"))
        .toList();
  }

  private List<EntryRecord> running(PersonId owner) {
    return records.listOf(owner.value()).stream()
        .filter(entry -> entry.owner().equals(owner))
        .filter(this::isRunning)
        .toList();
  }

  private boolean isRunning(EntryRecord entry) {
    return switch (entry.state) {
      case DRAFT -> isAhead(entry, EditionDate.CALL_CLOSES);
      case AWARDED -> isAhead(entry, EditionDate.FOLLOW_UP_ENDS);
      default -> !entry.state.isOver();
    };
  }

  private boolean isAhead(EntryRecord entry, EditionDate date) {
    return !editions.get(entry.edition()).date(date).isMissedBy(clock.instant());
  }
}
