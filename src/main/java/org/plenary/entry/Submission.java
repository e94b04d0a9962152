package org.plenary.entry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
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
 * @param sha256 of the answers, the form and the files' own hashes, as they were sent
 * @param nameGone where a name was replaced since
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
    String sha256,
    @Nullable NameGone nameGone) {

  /** The number of what is kept now; with no name replaced it is the one that was given out. */
  public String sha256Now() {
    return Snapshot.sha256(category, applicantType, answers, Token.sha256(form.toJson()));
  }

  /** Whether what is kept is what it is said to be. */
  public boolean holds() {
    return sha256Now().equals(nameGone == null ? sha256 : nameGone.sha256());
  }

  Submission keptAs(String otherApplicant, String otherTitle, Answers otherAnswers) {
    return new Submission(
        entry,
        version,
        receipt,
        at,
        by,
        isCorrection,
        editionRevision,
        category,
        applicantType,
        otherApplicant,
        city,
        country,
        region,
        otherTitle,
        otherAnswers,
        form,
        sha256,
        nameGone);
  }

  public Receipt asReceipt() {
    return new Receipt(receipt, at, version, sha256);
  }
}
