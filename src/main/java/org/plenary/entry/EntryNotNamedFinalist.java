package org.plenary.entry;

import org.plenary.programme.EditionId;

/** An entry does not go on to the final evaluation. The applicant is told later. */
public record EntryNotNamedFinalist(EntryId entry, EditionId edition, String actor)
    implements EntryEvent {}
