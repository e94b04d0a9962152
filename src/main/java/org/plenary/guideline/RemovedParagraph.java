package org.plenary.guideline;

/** A paragraph taken out of a working draft, which can be put back until the draft is frozen. */
public record RemovedParagraph(ParagraphId id, ParagraphKind kind, String text) {}
