package org.plenary.entry;

import java.time.Clock;
import org.plenary.identity.Person;
import org.plenary.shared.Refusal;
import org.plenary.shared.TextTooLong;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What winners answer, and what becomes of an award whose claim proves false. */
@Service
@Transactional
public class Awards {

  private final EntryStore store;
  private final EntryAccess access;
  private final DecidingLock lock;
  private final Clock clock;

  Awards(EntryStore store, EntryAccess access, DecidingLock lock, Clock clock) {
    this.store = store;
    this.access = access;
    this.lock = lock;
    this.clock = clock;
  }

  /**
   * Says yes. Said twice it is said once. It takes its turn with the publication: that either sees
   * the yes, or is seen by it.
   */
  public void acceptAward(Person by, EntryId id) {
    EntryRecord entry = lock.lock(id);
    access.requireOwner(by, entry);
    if (entry.isOffered() && entry.awardAcceptedAt != null) {
      return;
    }
    if (entry.awardEnd == AwardEnd.LAPSED) {
      throw new AwardRefused("lapsed", entry.title);
    }
    entry.acceptAward(clock.instant());
    store.save(entry);
    store.publish(
        new AwardAccepted(id, entry.edition(), String.valueOf(entry.awardSlot), by.id().value()));
  }

  /**
   * Says no, also after a yes, until the results are public. The place goes to the next in rank.
   */
  public void declineAward(Person by, EntryId id, String reason) {
    TextTooLong.check(reason, EntryRecord.LONGEST_REASON);
    EntryRecord entry = lock.lock(id);
    access.requireOwner(by, entry);
    String slot = String.valueOf(entry.awardSlot);
    entry.declineAward(reason.strip());
    store.save(entry);
    store.publish(new AwardDeclined(id, entry.edition(), slot, reason.strip(), by.id().value()));
  }

  /** Takes an award back, also a public one; that it was given stays on record. */
  public void withdrawAward(Person by, EntryId id, String reason) {
    EntryRecord entry = lock.lock(id);
    access.requireUninvolved(by, entry);
    AwardCare.requireReason(reason);
    String slot = String.valueOf(entry.awardSlot);
    boolean wasPublic = entry.toldState == EntryState.AWARDED;
    entry.withdrawAward(reason.strip());
    if (wasPublic) {
      entry.tell(EntryState.NO_AWARD);
    }
    store.save(entry);
    store.publish(new AwardWithdrawn(id, entry.edition(), slot, reason.strip(), by.id().value()));
  }

  /** An award is not taken back without a word. */
  public static class ReasonWanted extends Refusal {

    ReasonWanted() {
      super("entry.refused.reason-wanted");
    }
  }
}
