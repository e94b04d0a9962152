package org.plenary.guideline;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph that stands in the draft otherwise than in a file.
 *
 * @param number in the draft; empty where it was taken out there
 * @param inDraft null where it was taken out there
 * @param inFile null where the file does not have it
 */
public record ImportDifference(
    ParagraphId paragraph, String number, @Nullable String inDraft, @Nullable String inFile) {}
