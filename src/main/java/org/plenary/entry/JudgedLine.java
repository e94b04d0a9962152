package org.plenary.entry;

/** A line of a table of entries: what becomes of it, and what was read in it. */
record JudgedLine(EntryImportLine shown, ListedEntry listed) {}
