package org.plenary.consultation;

/**
 * A comment on the board.
 *
 * @param alike how many others are answered with it
 */
public record TriageItem(Comment comment, Answer answer, int alike) {}
