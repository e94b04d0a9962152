package org.plenary.notification;

/** What became of one attempt to deliver a notice. */
public enum DeliveryOutcome {
  DELIVERED,
  /** No mail server is set: staff read it in the outbox. */
  HELD,
  /** The server was out of reach or said "later". */
  RETRY,
  /**
   * The server said no for good, or the retries are used up, or a crash left it unclear: a person
   * must look.
   */
  UNDELIVERABLE
}
