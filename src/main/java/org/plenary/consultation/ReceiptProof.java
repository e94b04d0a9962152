package org.plenary.consultation;

import org.jspecify.annotations.Nullable;
import org.plenary.shared.Commitment;
import org.plenary.shared.Sha256;

/**
 * The number on a receipt. It covers the facts of the answer, its table, and a commitment in place
 * of the submitter's name: it stays the same when the name goes.
 *
 * @param salt of the name; empty once the name is gone
 */
public record ReceiptProof(@Nullable String salt, String commitment, String sha256) {

  static ReceiptProof of(BodyAnswer answer, String tableSha256) {
    Commitment name = Commitment.to(answer.submittedBy());
    return new ReceiptProof(name.salt(), name.sha256(), number(answer, tableSha256, name.sha256()));
  }

  /** Whether the answer is still the one, whatever name it bears. */
  boolean holdsFor(BodyAnswer answer) {
    return number(answer, answer.xlsxSha256(), commitment).equals(sha256);
  }

  boolean covers(String name) {
    return salt != null && Commitment.with(salt, name).sha256().equals(commitment);
  }

  private static String number(BodyAnswer answer, String tableSha256, String commitment) {
    return Sha256.of(
        answer.receipt(),
        answer.id().value(),
        answer.round().value(),
        answer.body().value(),
        Integer.toString(answer.number()),
        Integer.toString(answer.comments()),
        answer.submittedAt().toString(),
        Boolean.toString(answer.isInformal()),
        tableSha256,
        commitment);
  }
}
