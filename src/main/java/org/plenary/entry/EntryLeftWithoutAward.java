package org.plenary.entry;

import org.plenary.programme.EditionId;

/** A finalist won nothing. */
public record EntryLeftWithoutAward(EntryId entry, EditionId edition, String actor)
    implements EntryEvent {}
