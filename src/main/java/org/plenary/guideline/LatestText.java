package org.plenary.guideline;

import java.time.Instant;
import org.plenary.identity.PersonId;

/** A paragraph as it stands now, and who was the last to change or remove it. */
record LatestText(StoredParagraph paragraph, PersonId by, Instant at, boolean isRemoved) {}
