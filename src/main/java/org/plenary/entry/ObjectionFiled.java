package org.plenary.entry;

import org.plenary.programme.EditionId;

/** An applicant objected to being kept out. */
public record ObjectionFiled(EntryId entry, EditionId edition, String actor)
    implements EntryEvent {}
