package org.plenary.entry;

import org.plenary.programme.EditionId;

/** An entry goes on to the final evaluation. The applicant is told later. */
public record EntryNamedFinalist(EntryId entry, EditionId edition, String actor)
    implements EntryEvent {}
