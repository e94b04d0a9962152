package org.plenary.guideline;

import java.time.Instant;
import java.util.Locale;

/**
 * A document that goes from outline to adoption in numbered drafts.
 *
 * @param language what its text is written in
 */
public record Guideline(GuidelineId id, String title, Locale language, Instant startedAt) {}
