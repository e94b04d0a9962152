package org.plenary.entry;

import org.plenary.programme.EditionId;

/** Somebody was asked to write an entry with its owner. */
public record CoEditorInvited(EntryId entry, EditionId edition, String actor)
    implements EntryEvent {}
