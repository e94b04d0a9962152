package org.plenary.entry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.PersonId;
import org.plenary.programme.ApplicantType;
import org.plenary.programme.EditionId;

/**
 * What an applicant files for an edition.
 *
 * @param state to its owner and co-editors, what they have been told; to everybody else, what it is
 * @param number counted within the edition from 1, given at the first submission; 0 while it never
 *     was submitted
 * @param receipt what proves the latest submission: {@code SSCP23-0147}
 * @param submittedAt when the latest version arrived
 * @param awardSlot key of the slot it was offered or holds
 * @param version counts what was sent, from 1; 0 while nothing was
 * @param createdAt when it was begun
 * @param awardAcceptedAt when the award it was offered was accepted
 * @param mentioned whether it was given a special mention without having been a finalist
 */
public record Entry(
    EntryId id,
    EditionId edition,
    String category,
    ApplicantType applicantType,
    PersonId owner,
    String applicant,
    String city,
    String country,
    String region,
    String title,
    EntryState state,
    int number,
    @Nullable String receipt,
    @Nullable Instant submittedAt,
    @Nullable String awardSlot,
    int version,
    Instant createdAt,
    @Nullable Instant awardAcceptedAt,
    boolean mentioned) {

  /** Whether it was offered an award and its owner said yes. */
  public boolean hasAcceptedAward() {
    return awardAcceptedAt != null;
  }

  /** Whether it was named a finalist, whatever became of it since. */
  public boolean isFinalist() {
    return state.isAmongFinalists() && !mentioned;
  }
}
