package org.plenary.jury;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryState;
import org.plenary.identity.PersonId;
import org.plenary.programme.ApplicantType;
import org.plenary.programme.EditionId;

/** Entries for tests, eligible and of no special place. */
public final class EntryFixture {

  private EntryFixture() {}

  public static Entry entry(
      EditionId edition, int number, String category, String city, String country) {
    return new Entry(
        new EntryId("00000000-0000-0000-0000-%012d".formatted(number)),
        edition,
        category,
        ApplicantType.CITY,
        PersonId.next(),
        "City of " + city,
        city,
        country,
        "Asia-Pacific",
        "Entry " + number,
        EntryState.ELIGIBLE,
        number,
        "SSCP23-%04d".formatted(number),
        Instant.parse("2023-06-01T00:00:00Z"),
        null,
        1,
        Instant.parse("2023-05-01T00:00:00Z"),
        null,
        false);
  }

  public static Entry moved(
      Entry entry, EntryState state, @Nullable String slot, @Nullable Instant acceptedAt) {
    return new Entry(
        entry.id(),
        entry.edition(),
        entry.category(),
        entry.applicantType(),
        entry.owner(),
        entry.applicant(),
        entry.city(),
        entry.country(),
        entry.region(),
        entry.title(),
        state,
        entry.number(),
        entry.receipt(),
        entry.submittedAt(),
        slot,
        entry.version(),
        entry.createdAt(),
        acceptedAt,
        entry.mentioned());
  }

  public static Entry named(Entry entry, String applicant) {
    return new Entry(
        entry.id(),
        entry.edition(),
        entry.category(),
        entry.applicantType(),
        entry.owner(),
        applicant,
        entry.city(),
        entry.country(),
        entry.region(),
        entry.title(),
        entry.state(),
        entry.number(),
        entry.receipt(),
        entry.submittedAt(),
        entry.awardSlot(),
        entry.version(),
        entry.createdAt(),
        entry.awardAcceptedAt(),
        entry.mentioned());
  }
}
