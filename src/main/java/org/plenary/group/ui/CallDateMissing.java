package org.plenary.group.ui;

import org.plenary.shared.Refusal;

/** A call needs its dates and their zone. */
final class CallDateMissing extends Refusal {

  CallDateMissing() {
    super("group.refused.call.no-date");
  }
}
