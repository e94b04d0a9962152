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
  GIVEN_UP,
  /** Waits for its reader's next daily mail. */
  GATHERED,
  /** A line of a daily mail; it has none of its own. */
  IN_DIGEST,
  /** Optional, and its reader asked for none. */
  NOT_WANTED;

  /** The last part of message keys: {@code given-up}. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
