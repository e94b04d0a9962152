package org.plenary.ui;

import org.plenary.shared.Refusal;

/** A file is no table that can be read. */
public class TableUnreadable extends Refusal {

  TableUnreadable(String why, Object... arguments) {
    super("ui.table." + why, arguments);
  }
}
