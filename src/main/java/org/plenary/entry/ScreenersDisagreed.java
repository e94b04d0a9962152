package org.plenary.entry;

import org.plenary.programme.EditionId;

/** Two screeners decided differently; a third settles it. */
public record ScreenersDisagreed(EntryId entry, EditionId edition, String actor)
    implements EntryEvent {}
