package org.plenary.consultation;

import java.time.Instant;

/** The hashes of a receipt's files since personal words were removed from them on request. */
public record RemadeReceipt(Instant at, String pdfSha256, String xlsxSha256) {}
