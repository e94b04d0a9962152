package org.plenary.entry;

import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who may do what with an entry. What somebody may not see does not exist for them. */
@Component
class EntryAccess {

  private final CoEditorRows coEditors;
  private final ObjectProvider<EntryBarrier> barriers;

  EntryAccess(CoEditorRows coEditors, ObjectProvider<EntryBarrier> barriers) {
    this.coEditors = coEditors;
    this.barriers = barriers;
  }

  void requireReader(Person by, EntryRecord entry) {
    boolean mayRead =
        isEditor(by, entry)
            || by.mayReadEverything()
                && barriers.stream().noneMatch(one -> one.isBarred(by.id(), entry.id()));
    if (!mayRead) {
      throw EntryStore.notFound(entry.id());
    }
  }

  /** Who writes it: the owner and those who joined. */
  void requireEditor(Person by, EntryRecord entry) {
    requireReader(by, entry);
    if (!isEditor(by, entry)) {
      throw new NotAllowed("entry.refused.editors-only", entry.title);
    }
  }

  /** Auditors read everything and change nothing, so they write no entry either. */
  static void requireMayWrite(Person by) {
    if (by.is(Role.AUDITOR)) {
      throw new NotAllowed("entry.refused.auditors-read");
    }
  }

  /** Sending, withdrawing and answering an award stay with the owner. */
  void requireOwner(Person by, EntryRecord entry) {
    requireReader(by, entry);
    if (!isOwner(by, entry)) {
      throw new NotAllowed("entry.refused.owner-only", entry.title);
    }
  }

  void requireStaff(Person by, EntryRecord entry) {
    requireReader(by, entry);
    NotAllowed.unlessStaff(by);
  }

  /** Staff decide about other people's entries; about their own, a colleague does. */
  void requireUninvolved(Person by, EntryRecord entry) {
    requireStaff(by, entry);
    if (isApplicant(by, entry)) {
      throw new OwnEntryRefused(entry.title);
    }
  }

  /** A draft is nobody's business but its writers'; of what was sent, staff read everything. */
  void requireReaderOfAnswers(Person by, EntryRecord entry) {
    requireReader(by, entry);
    if (!entry.wasSubmitted() && !isEditor(by, entry)) {
      throw EntryStore.notFound(entry.id());
    }
  }

  /**
   * Whether it is this person's own, and they know of it what they have been told. Who only keeps
   * it for the office writes it, and is as much or as little involved as their colleagues.
   */
  boolean isApplicant(Person by, EntryRecord entry) {
    boolean isKept = entry.heldByOffice && isOwner(by, entry) && by.mayReadEverything();
    return isEditor(by, entry) && !isKept;
  }

  boolean isOwner(Person by, EntryRecord entry) {
    return by.id().equals(entry.owner());
  }

  boolean isEditor(Person by, EntryRecord entry) {
    return isOwner(by, entry) || coEditors.hasJoined(entry.id(), by.id());
  }
}
