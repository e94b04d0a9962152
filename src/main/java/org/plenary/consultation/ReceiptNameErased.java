package org.plenary.consultation;

import java.util.Map;

/**
 * A name left the receipt of an answer; the record keeps the hashes of its files before and since.
 */
public record ReceiptNameErased(
    RoundId round, SubmissionId submission, RemadeReceipt before, RemadeReceipt since, String actor)
    implements RoundEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of(
        "submission", submission.value(),
        "pdf", before.pdfSha256(),
        "pdfSince", since.pdfSha256(),
        "table", before.xlsxSha256(),
        "tableSince", since.xlsxSha256());
  }
}
