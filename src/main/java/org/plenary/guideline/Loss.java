package org.plenary.guideline;

/**
 * Something in a file that could not be kept as it was.
 *
 * @param occurrences how often it was met
 * @param example the words at its first place, so that it can be found; may be empty
 */
public record Loss(LossKind kind, int occurrences, String example) {}
