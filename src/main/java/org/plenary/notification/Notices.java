package org.plenary.notification;

import org.springframework.stereotype.Service;

/** The outbox: what is to be told to whom, and what became of it. */
@Service
public class Notices {

  /**
   * Puts a notice in the outbox, in the caller's transaction, and goes on; the procedure behind
   * {@link NoticeQueued} delivers it. Undone with the transaction.
   */
  public NoticeId queue(NoticeRequest request) {
    throw new UnsupportedOperationException();
  }
}
