package org.plenary.entry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.PersonId;
import org.plenary.programme.ApplicantType;
import org.plenary.programme.EditionId;

/**
 * What an applicant files for an edition.
 *
 * @param number counted within the edition from 1, given at the first submission; 0 while it never
 *     was submitted
 * @param receipt what proves the latest submission: {@code SSCP23-0147}
 * @param awardSlot key of the slot it was offered or holds
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
    @Nullable String awardSlot) {}
