package org.plenary.notification;

import java.time.Instant;

/**
 * An address that takes no mail.
 *
 * @param mails how many could not be delivered
 * @param lastAt when the last of them was tried
 * @param lastNotice the last of them
 * @param answer what the mail server said then
 */
public record FailedAddress(
    String email, String name, int mails, Instant lastAt, NoticeId lastNotice, String answer) {

  FailedAddress withOneMore() {
    return new FailedAddress(email, name, mails + 1, lastAt, lastNotice, answer);
  }
}
