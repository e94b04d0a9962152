package org.plenary.notification;

/** Where a notice stands between the outbox and its reader. */
public enum NoticeState {
  QUEUED,
  /** Handed to the server just now, or a crash cut the handing over short. */
  SENDING,
  DELIVERED,
  /** The server was out of reach or said "later". */
  RETRYING,
  /** No mail server was set when its turn came. */
  HELD,
  /** Waits for a person: the server said no, the attempts are used up, or nobody knows. */
  UNDELIVERABLE,
  /** A person decided that it will not be sent. */
  GIVEN_UP;

  /** The last part of message keys: {@code given-up}. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
