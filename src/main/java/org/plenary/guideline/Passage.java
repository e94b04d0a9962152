package org.plenary.guideline;

/** A stretch of a paragraph's words; it may end before it begins, and then means nothing. */
public record Passage(int from, int to) {}
