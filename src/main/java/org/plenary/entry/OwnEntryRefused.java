package org.plenary.entry;

import org.plenary.identity.NotAllowed;

/** Whoever writes an entry decides nothing about it, nor about those it is held against. */
public class OwnEntryRefused extends NotAllowed {

  public OwnEntryRefused(String title) {
    super("entry.refused.own-entry", title);
  }
}
