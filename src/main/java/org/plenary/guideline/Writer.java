package org.plenary.guideline;

import org.plenary.identity.PersonId;

/** Somebody who is at a paragraph of a working draft right now. */
public record Writer(PersonId person, ParagraphId paragraph) {}
