package org.plenary.notification;

import java.time.Instant;
import org.springframework.stereotype.Service;

/** Takes notices from the outbox to the mail server. */
@Service
public class Delivery {

  /**
   * Renders and sends one notice. A notice that was delivered is never sent again, however often
   * this is called. Keeps its own transactions, so that a rollback of the caller cannot unmake what
   * the mail server has already taken.
   */
  public DeliveryOutcome attempt(NoticeId id) {
    throw new UnsupportedOperationException();
  }

  /** When a notice whose delivery failed for now is tried again; the pauses grow. */
  public Instant nextAttemptAt(NoticeId id) {
    throw new UnsupportedOperationException();
  }
}
