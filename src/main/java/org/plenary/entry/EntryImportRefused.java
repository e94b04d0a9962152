package org.plenary.entry;

import org.plenary.shared.Refusal;

/** A table of entries cannot be taken as it is; nothing of it was. */
public class EntryImportRefused extends Refusal {

  EntryImportRefused(String why, Object... arguments) {
    super("entry.import.refused." + why, arguments);
  }
}
