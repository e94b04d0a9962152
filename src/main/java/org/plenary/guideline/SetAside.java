package org.plenary.guideline;

import java.time.Instant;

/** A text that met another at its paragraph, kept until its author chooses between them. */
public record SetAside(ParagraphId paragraph, String text, Instant typedAt) {}
