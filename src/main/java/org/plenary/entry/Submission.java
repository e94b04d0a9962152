package org.plenary.entry;

import java.time.Instant;
import org.plenary.form.Answers;
import org.plenary.form.FormSchema;
import org.plenary.identity.PersonId;
import org.plenary.programme.ApplicantType;

/**
 * One version of an entry as it was sent, frozen.
 *
 * @param isCorrection whether it answers a request of staff, after the call had closed or before
 * @param editionRevision the rules it was made under
 * @param form as it read when the entry was sent
 * @param sha256 of the answers, the form and the files' own hashes
 */
public record Submission(
    EntryId entry,
    int version,
    String receipt,
    Instant at,
    PersonId by,
    boolean isCorrection,
    int editionRevision,
    String category,
    ApplicantType applicantType,
    String applicant,
    String city,
    String country,
    String region,
    String title,
    Answers answers,
    FormSchema form,
    String sha256) {

  public Receipt asReceipt() {
    return new Receipt(receipt, at, version, sha256);
  }
}
