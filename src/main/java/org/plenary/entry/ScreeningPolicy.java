package org.plenary.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.Person;
import org.plenary.shared.TextTooLong;

/** Whether this person may decide now: two different people, and a third only where they differ. */
final class ScreeningPolicy {

  private ScreeningPolicy() {}

  static int seatFor(Person by, EntryRecord entry, List<ScreeningSeat> taken) {
    requireInScreening(entry);
    if (taken.stream().anyMatch(seat -> seat.screener().equals(by.id()))) {
      throw new ScreeningRefused("already-decided", entry.title);
    }
    if (ScreeningOutcome.of(taken) == ScreeningOutcome.DISAGREE) {
      return ScreeningSeat.SETTLING_SEAT;
    }
    return taken.size() + 1;
  }

  /** Who was second by a moment is told that it is decided, and not that the entry is elsewhere. */
  static void requireInScreening(EntryRecord entry) {
    if (entry.state == EntryState.ELIGIBLE || entry.state == EntryState.NOT_ELIGIBLE) {
      throw new ScreeningRefused("decided-meanwhile", entry.title);
    }
    entry.require(entry.state == EntryState.IN_SCREENING, "screen");
    requireNothingProposed(entry);
  }

  /** What is decided now would be void if the applicant agrees to move. */
  static void requireNothingProposed(EntryRecord entry) {
    if (entry.proposedCategory != null) {
      throw new ScreeningRefused("category-asked", entry.title);
    }
  }

  static void requireSameVersion(EntryRecord entry, int seen) {
    if (entry.version != seen) {
      throw new ScreeningRefused("sent-again", entry.title);
    }
  }

  /** An applicant who is kept out must be told why. */
  static void requireReason(Verdict verdict, @Nullable ReasonCode reason, String note) {
    TextTooLong.check(note, EntryRecord.LONGEST_REASON);
    if (verdict == Verdict.NOT_ELIGIBLE && reason == null) {
      throw new ScreeningRefused("reason-wanted");
    }
    if (reason == ReasonCode.OTHER && note.isBlank()) {
      throw new ScreeningRefused("note-wanted");
    }
  }
}
