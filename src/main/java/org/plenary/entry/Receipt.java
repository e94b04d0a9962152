package org.plenary.entry;

import java.time.Instant;

/**
 * Proves that an entry arrived.
 *
 * @param number {@code SSCP23-0147}; stays the same when the entry is sent again
 * @param version counts what was sent, from 1
 * @param sha256 of everything that was sent, files included
 */
public record Receipt(String number, Instant at, int version, String sha256) {}
