package org.plenary.entry;

import java.time.Instant;
import org.plenary.identity.PersonId;
import org.plenary.programme.ApplicantType;
import org.plenary.programme.EditionId;

/** What is known of an entry when it is begun. Texts that are not known yet are empty. */
public record NewEntry(
    EditionId edition,
    String category,
    ApplicantType applicantType,
    String applicant,
    String city,
    String country,
    String region,
    String title) {

  EntryRecord record(PersonId owner, Instant at) {
    EntryRecord entry = new EntryRecord();
    entry.id = EntryId.next().value();
    entry.editionId = edition.value();
    entry.category = category;
    entry.applicantType = applicantType;
    entry.ownerId = owner.value();
    entry.applicant = Basics.cut(applicant, Basics.LONGEST);
    entry.city = Basics.cut(city, Basics.LONGEST);
    entry.country = Basics.cut(country, Basics.LONGEST);
    entry.region = Basics.cut(region, Basics.LONGEST_REGION);
    entry.title = Basics.cut(title, Basics.LONGEST_TITLE);
    entry.createdAt = at;
    return entry;
  }
}
