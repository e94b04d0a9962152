package org.plenary.entry;

import org.plenary.programme.EditionId;

/** The time for a correction ran out; the entry stands as it was sent. */
public record CorrectionLapsed(EntryId entry, EditionId edition, String actor)
    implements EntryEvent {}
