package org.plenary.notification;

import org.plenary.shared.Refusal;

/** Something that cannot be done to a notice as it stands, or not by this person. */
public class OutboxRefused extends Refusal {

  OutboxRefused(String reason, Object... arguments) {
    super("notification.refused." + reason, arguments);
  }
}
