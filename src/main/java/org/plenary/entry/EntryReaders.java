package org.plenary.entry;

import org.plenary.shared.Viewer;

/**
 * Lets people read what was sent who are neither its writers nor staff: a juror with the entry
 * before them. Written by the module that knows them.
 */
@FunctionalInterface
public interface EntryReaders {

  boolean mayRead(Viewer reader, EntryId entry);
}
