package org.plenary.entry;

import org.plenary.programme.EditionId;

/** The screening let an entry through to the jury. */
public record EntryFoundEligible(EntryId entry, EditionId edition, String actor)
    implements EntryEvent {}
