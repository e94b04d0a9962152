package org.plenary.entry;

import java.time.Instant;

/**
 * Says that what was sent is no longer kept word for word: a name was replaced by a code.
 *
 * @param sha256 of what is kept since
 */
public record NameGone(Instant at, String sha256) {}
