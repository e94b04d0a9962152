package org.plenary.entry;

import org.plenary.identity.PersonId;

/**
 * An entry as its new owner has it, and whom it was taken from.
 *
 * @param wasKept whether the office only kept it, until its applicant came
 */
record Moved(EntryRecord entry, PersonId former, boolean wasKept, String reason) {}
