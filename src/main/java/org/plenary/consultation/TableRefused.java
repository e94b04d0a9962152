package org.plenary.consultation;

import org.plenary.shared.Refusal;

/** A file is no comment table that can be read. */
public class TableRefused extends Refusal {

  TableRefused(String reason, Object... arguments) {
    super("consultation.table-refused." + reason, arguments);
  }
}
