package org.plenary.entry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plenary.programme.ApplicantType;

/**
 * A row of the office's list.
 *
 * @param seatsTaken how many screeners have decided in this round
 * @param screenersDisagree whether two decided differently and a third is wanted
 * @param decidedByReader whether the reader is one of them
 * @param categoryAsked whether its applicant was asked to move it, and nobody decides meanwhile
 * @param heldByOffice whether the office brought it in and nobody has taken it over yet
 */
public record EntryListItem(
    EntryId id,
    int number,
    String title,
    String applicant,
    String city,
    String country,
    String region,
    String category,
    ApplicantType applicantType,
    EntryState state,
    @Nullable String receipt,
    @Nullable Instant submittedAt,
    @Nullable String awardSlot,
    int seatsTaken,
    boolean screenersDisagree,
    boolean decidedByReader,
    boolean categoryAsked,
    boolean heldByOffice) {

  /** Whether it still has to be handed over. */
  public boolean isKept() {
    return heldByOffice && state != EntryState.WITHDRAWN;
  }

  /** Whether the reader may take a seat in its screening. */
  public boolean waitsForReader() {
    boolean hasSeat = seatsTaken < 2 || screenersDisagree;
    return state == EntryState.IN_SCREENING && hasSeat && !decidedByReader && !categoryAsked;
  }
}
