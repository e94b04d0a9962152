package org.plenary.entry;

import org.plenary.identity.Erasure;

/**
 * A name goes from an entry; whoever wrote about the entry takes it out of their words too. No line
 * of the record: that somebody was erased is one already.
 */
public record EntryNamesErased(EntryId entry, Erasure gone) {}
