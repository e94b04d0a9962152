package org.plenary.consultation;

import java.time.Instant;

/** A closing date moved, and why. */
public record Extension(Instant before, Instant after, String reason, Instant at) {}
