package org.plenary.entry;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.plenary.programme.Editions;
import org.plenary.shared.Deadline;
import org.plenary.shared.TextTooLong;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the office does about a winner who does not answer. */
@Service
@Transactional
public class AwardCare {

  private final EntryStore store;
  private final DecidingLock lock;
  private final EntryAccess access;
  private final Editions editions;
  private final Clock clock;

  AwardCare(
      EntryStore store, DecidingLock lock, EntryAccess access, Editions editions, Clock clock) {
    this.store = store;
    this.lock = lock;
    this.access = access;
    this.editions = editions;
    this.clock = clock;
  }

  /** The award as the office sees it; empty where none is offered or held. */
  @Transactional(readOnly = true)
  public OfficeAward get(Person by, EntryId id) {
    EntryRecord entry = store.get(id);
    if (!by.mayReadEverything()) {
      throw EntryStore.notFound(id);
    }
    access.requireReader(by, entry);
    boolean isHeld = entry.state == EntryState.AWARD_OFFERED || entry.state == EntryState.AWARDED;
    Deadline due =
        entry.waitsForAnswer() ? EntryDeadlines.acceptanceDue(edition(entry), entry) : null;
    return new OfficeAward(
        entry.asEntry(), isHeld, due, due != null && due.isMissedBy(clock.instant()));
  }

  /** Lets the winner answer until the close of the office on that day; also before time is up. */
  public void giveMoreTime(Person by, EntryId id, LocalDate through, String reason) {
    EntryRecord entry = store.lock(id);
    access.requireUninvolved(by, entry);
    entry.require(entry.waitsForAnswer(), "give-more-time");
    requireReason(reason);
    Edition edition = edition(entry);
    Deadline usual = EntryDeadlines.acceptanceDue(edition, entry);
    Instant until = EntryDeadlines.onDay(edition, through).at();
    if (!until.isAfter(usual.at()) || !until.isAfter(clock.instant())) {
      throw new AwardRefused("later-day-wanted");
    }
    entry.giveMoreTime(until, reason.strip());
    store.save(entry);
    store.publish(
        new AwardExtended(
            id, entry.edition(), slot(entry), until, reason.strip(), by.id().value()));
  }

  /** Lets the award go to the next in rank. Not before the time the winner was promised is up. */
  public void lapse(Person by, EntryId id, String reason) {
    EntryRecord entry = lock.lock(id);
    access.requireUninvolved(by, entry);
    entry.require(entry.waitsForAnswer(), "lapse-award");
    requireReason(reason);
    Deadline due = EntryDeadlines.acceptanceDue(edition(entry), entry);
    if (!due.isMissedBy(clock.instant())) {
      throw new AwardRefused("not-yet", due.wording());
    }
    entry.endAward(AwardEnd.LAPSED, reason.strip());
    store.save(entry);
    store.publish(
        new AwardLapsed(id, entry.edition(), slot(entry), reason.strip(), by.id().value()));
  }

  static void requireReason(String reason) {
    TextTooLong.check(reason, EntryRecord.LONGEST_REASON);
    if (reason.isBlank()) {
      throw new Awards.ReasonWanted();
    }
  }

  private Edition edition(EntryRecord entry) {
    return editions.get(entry.edition());
  }

  private static String slot(EntryRecord entry) {
    return String.valueOf(entry.awardSlot);
  }
}
