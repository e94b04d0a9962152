package org.plenary.entry;

import org.plenary.programme.EditionId;

/** An entry lies before the jury. */
public record EvaluationBegan(EntryId entry, EditionId edition, String actor)
    implements EntryEvent {}
