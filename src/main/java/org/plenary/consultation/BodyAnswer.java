package org.plenary.consultation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plenary.group.BodyId;

/**
 * What a body handed in to a round, as it stands for good.
 *
 * @param number 1 for its first answer; a later one takes its place
 * @param receipt what proves it
 * @param supersededAt when it answered again
 * @param proof the number on the receipt; empty for answers from before there was one
 * @param remade where personal words were removed from the files since
 */
public record BodyAnswer(
    SubmissionId id,
    RoundId round,
    BodyId body,
    int number,
    String receipt,
    int comments,
    String submittedBy,
    Instant submittedAt,
    boolean isInformal,
    @Nullable Instant supersededAt,
    String pdfSha256,
    String xlsxSha256,
    @Nullable ReceiptProof proof,
    @Nullable RemadeReceipt remade) {

  /** The hashes of the files as they are now. */
  RemadeReceipt filesNow() {
    return remade == null ? new RemadeReceipt(submittedAt, pdfSha256, xlsxSha256) : remade;
  }
}
