package org.plenary.notification;

/** How somebody wants to get the mail that is optional. */
public enum MailChoice {
  /** Each mail as it happens: what everybody gets who has not chosen. */
  EACH,
  /** All of a day in one mail. */
  DAILY,
  NONE;

  /** The last part of message keys: {@code daily}. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
