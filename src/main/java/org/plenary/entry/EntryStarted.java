package org.plenary.entry;

import org.plenary.programme.EditionId;

/** An applicant began an entry. */
public record EntryStarted(EntryId entry, EditionId edition, String actor) implements EntryEvent {}
